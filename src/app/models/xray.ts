import type { GameName } from '../../engine';
import type { MemberTable, MemberXray } from '../../lab/xray/accord';
import type { MotionPivots, TextPivots } from '../../lab/xray/votes';
import { byId, called, line, nameOf, type Account, type Line } from './facts';

type Setup = Account['setup'];

/** “For Germany this was a prisoner’s dilemma. 3 of 3 others honoured; it did not.” */
export function xrayFinding(setup: Setup, table: MemberTable, member: MemberXray | undefined): Line {
  return line('xray.finding', {
    state: called(setup, table.seat),
    game: gameLine(table.game),
    known: member === undefined ? 'no' : 'yes',
    honouring: member?.othersHonoured ?? 0,
    others: member?.others ?? 0,
    did: member?.honoured === true ? 'honoured' : 'defected',
  });
}

export function gameLine(game: GameName): Line {
  return line('xray.game.called', { game });
}

/** What the name means, in a sentence. */
export function gameMeans(game: GameName): Line {
  return line('xray.game.means', { game });
}

/** Who could have turned a text's fate alone, or that nobody could. */
export function pivotsLine(setup: Setup, { text, result, pivotal, objectors }: TextPivots): Line {
  return line('xray.pivots', {
    text: nameOf.text(setup, text),
    result: result === 'approved' ? 'passed' : result === 'fell' ? 'fell' : 'other',
    n: pivotal.length,
    states: pivotal.map((id) => called(setup, id)),
    objected: objectors.length,
  });
}

/** The rule by which a text was decided, in the scenario's own words. */
export function ruleOf(setup: Setup, { by }: TextPivots): string {
  const procedure = byId(setup.scenario.assembly.procedures, by.procedure);
  return procedure?.summary ?? by.stage;
}

export function motionLine(setup: Setup, m: MotionPivots): Line {
  return line('xray.motion', {
    motion: nameOf.motion(setup, m.motion),
    repeal: m.repeal ? 'yes' : 'no',
    result: m.passed ? 'passed' : 'fell',
    yes: m.yes.length,
    no: m.no.length,
    needs: m.needs,
    n: m.pivotal.length,
    states: m.pivotal.map((id) => called(setup, id)),
  });
}

/** What a shared accord asked of the reader in one turn, by what the reader may know. */
export interface AskedAccord {
  readonly accord: string;
  readonly honoured: boolean;
  /** How many honoured, the reader among them or not. */
  readonly count: number;
  readonly of: number;
  readonly table: MemberTable;
}

/** The name of the game with what it means, and what either choice was worth where this turn lay. */
export function askedLines({ honoured, count, of, table }: AskedAccord): Line[] {
  const others = count - (honoured ? 1 : 0);
  return [
    line('xray.news.game', { game: gameLine(table.game), means: gameMeans(table.game) }),
    line('xray.news.here', {
      others,
      of: of - 1,
      honour: table.honour[others] ?? 0,
      defect: table.defect[others] ?? 0,
      did: honoured ? 'honoured' : 'defected',
    }),
  ];
}
