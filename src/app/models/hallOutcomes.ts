import type { Setup, World } from '../../engine';
import type { StageDef, TextDef } from '../../scenario/types';
import { byId, line, nameOf, screen, stakeTimes, type Line } from './facts';
import type { TextFact } from './factsTexts';
import type { HallCase } from './hall';

/** One row of “what passes if”: a count, what it decides, and what follows. */
export interface Outcome {
  readonly id: string;
  readonly when: Line;
  readonly result: Line;
  readonly then: readonly Line[];
  /** True for the row that came to pass; false before the commitment. */
  readonly came: boolean;
}

export type OutcomeKind = 'objectors' | 'replies' | 'votes' | 'support' | 'progress';

/** How the stage in force turns counts into results, with the consequences at this turn's stake. */
export function outcomes(
  setup: Setup,
  world: World,
  turn: number,
  hall: HallCase,
): { kind: OutcomeKind; rows: Outcome[] } {
  const { stage, texts, facts } = hall;
  const [text] = texts;
  const [fact] = facts;
  if (!text) return { kind: 'progress', rows: [] };
  const at = { setup, world, turn, stage };
  switch (stage.decides) {
    case 'objectors':
    case 'consensus':
      return { kind: 'objectors', rows: objectorRows(at, text, fact) };
    case 'replies':
      return { kind: 'replies', rows: replyRows(at, text, fact) };
    case 'majority':
      return { kind: 'votes', rows: voteRows(at, text, fact) };
    case 'iso':
    case 'threegpp':
    case 'ieee':
      return { kind: 'votes', rows: houseRows(at, text, fact) };
    case 'ietf':
      return { kind: 'objectors', rows: roughRows(at, text, fact) };
    case 'support':
      return { kind: 'support', rows: rivalRows(at, hall) };
    case 'progress':
      return {
        kind: 'progress',
        rows: [
          {
            id: 'wait',
            when: line('hall.if.progress', { n: stage.threshold }),
            ...passing(at, text, false),
            came: false,
          },
        ],
      };
  }
}

interface At {
  readonly setup: Setup;
  readonly world: World;
  readonly turn: number;
  readonly stage: StageDef;
}

function objectorRows(at: At, text: TextDef, fact: TextFact | undefined): Outcome[] {
  const { threshold } = at.stage;
  const claimed = claimRow(at, fact);
  const count = claimed?.came === true ? undefined : fact?.objectors.length;
  const counted = Array.from({ length: threshold + 1 }, (_, n): Outcome => {
    const falls = n >= threshold;
    const { result, then } = falls ? failing(at) : passing(at, text, n > 0);
    return {
      id: `objectors-${n}`,
      when: line(falls ? 'hall.if.objectors.more' : 'hall.if.objectors', { n }),
      result,
      then: [...then, ...(n === 0 ? [] : cost(at, text))],
      came: count !== undefined && (falls ? count >= threshold : count === n),
    };
  });
  const denied = deniedRow(at, fact);
  return [...counted, ...(denied ? [denied] : []), ...(claimed ? [claimed] : [])];
}

/** With so many there is not even consensus to consult. */
function deniedRow({ stage }: At, fact: TextFact | undefined): Outcome | null {
  const { denies } = stage;
  if (denies === undefined) return null;
  return {
    id: 'denied',
    when: line('hall.if.denied', { n: denies }),
    result: line('hall.if.dead'),
    then: [],
    came: fact?.denied === true,
  };
}

/** A claim of policy implications takes the text to another procedure, whatever the objections. */
function claimRow(at: At, fact: TextFact | undefined): Outcome | null {
  const { procedures } = at.setup.scenario.assembly;
  const route = procedures.find((p) => p.stages.includes(at.stage))?.policyRoute;
  if (route === undefined) return null;
  return {
    id: 'policy',
    when: line('hall.if.policy'),
    result: line('hall.if.next', { stage: stageLabel(at, route) }),
    then: [],
    came: fact?.result === 'moved' && fact.next === route,
  };
}

function replyRows(at: At, text: TextDef, fact: TextFact | undefined): Outcome[] {
  const share = at.stage.threshold / 10;
  const enough = fact?.replies && fact.replies.support * 1000 >= fact.replies.threshold * fact.replies.total;
  return [
    {
      id: 'enough',
      when: line('hall.if.replies.enough', { share }),
      ...passing(at, text, false),
      came: enough === true,
    },
    { id: 'few', when: line('hall.if.replies.few'), ...failing(at), came: enough === false },
  ];
}

function voteRows(at: At, text: TextDef, fact: TextFact | undefined): Outcome[] {
  const lead = fact?.votes && Math.sign(fact.votes.yes - fact.votes.no);
  return [
    { id: 'yes', when: line('hall.if.votes.yes'), ...passing(at, text, false), came: lead === 1 },
    { id: 'tie', when: line('hall.if.votes.tie'), ...failing(at), came: lead === 0 },
    { id: 'no', when: line('hall.if.votes.no'), ...failing(at), came: lead === -1 },
  ];
}

/** Houses with a share of their own: it is reached, or it is not. */
function houseRows(at: At, text: TextDef, fact: TextFact | undefined): Outcome[] {
  const { decides, threshold } = at.stage;
  const id = decides === 'iso' ? 'iso' : decides === 'ieee' ? 'ieee' : 'threegpp';
  const passed = fact?.votes === undefined ? undefined : cameOf(at, fact);
  return [
    {
      id: 'enough',
      when: line(`hall.if.votes.${id}`, { share: threshold / 10 }),
      ...passing(at, text, false),
      came: passed === true,
    },
    { id: 'few', when: line('hall.if.votes.else'), ...failing(at), came: passed === false },
  ];
}

function roughRows(at: At, text: TextDef, fact: TextFact | undefined): Outcome[] {
  const passed = fact === undefined ? undefined : cameOf(at, fact);
  return [
    { id: 'rough', when: line('hall.if.rough'), ...passing(at, text, false), came: passed === true },
    { id: 'not', when: line('hall.if.rough.not'), ...failing(at), came: passed === false },
  ];
}

/** Whether a text went where success leads. */
function cameOf({ stage }: At, fact: TextFact): boolean {
  return fact.result === 'approved' || (fact.result === 'moved' && fact.next === stage.next);
}

function rivalRows(at: At, { item, texts, facts }: HallCase): Outcome[] {
  const noRule = byId(at.setup.items, item)?.noRule ?? 0;
  const decided = facts.length > 0;
  const won = facts.find((f) => f.result === 'approved');
  return [
    ...texts.map((text): Outcome => ({
      id: text.id,
      when: line('hall.if.support.most', { text: text.ref }),
      ...passing(at, text, false),
      came: won?.text === text.id,
    })),
    {
      id: 'none',
      when: line('hall.if.support.tie'),
      result: line('hall.if.noRule'),
      then:
        noRule === 0
          ? [line('hall.if.stay')]
          : [line('hall.if.moves', { by: noRule * stakeTimes(at.setup, at.turn) })],
      came: decided && won === undefined,
    },
  ];
}

/** What the stage's success brings: approval with the text's step and prizes, or the next stage. */
function passing(at: At, text: TextDef, contested: boolean): { result: Line; then: Line[] } {
  const { setup, stage, turn } = at;
  if (stage.next !== 'approved') {
    const next = stageAt(at, stage.next);
    const then =
      next?.decides === 'objectors' || next?.decides === 'consensus'
        ? [line('hall.if.then.objectors', { n: next.threshold })]
        : [];
    return { result: line('hall.if.next', { stage: stageLabel(at, stage.next) }), then };
  }
  const times = stakeTimes(setup, turn);
  const full = setup.scenario.rules.ledger === 'full';
  const by = stepTimes(at, text) * times;
  const prizes = Object.entries(text.prizes).map(([id, prize]) =>
    line('hall.if.prize', { state: nameOf.state(setup, id), by: prize * times }),
  );
  const gain = setup.scenario.assembly.supportGain * times;
  return {
    result: line('hall.if.passes'),
    then: [
      line(full ? 'hall.if.moves.next' : 'hall.if.moves', { by }),
      ...(prizes.length > 0 && !full ? [line('hall.if.prizes', { prizes })] : []),
      ...(contested && gain > 0 ? [line('hall.if.gain', { by: gain })] : []),
    ],
  };
}

function failing(at: At): { result: Line; then: Line[] } {
  const { setup, stage, turn } = at;
  if (stage.onFail !== 'fallen')
    return { result: line('hall.if.next', { stage: stageLabel(at, stage.onFail) }), then: [] };
  const loss = setup.scenario.assembly.supportLoss * stakeTimes(setup, turn);
  return {
    result: line('hall.if.falls'),
    then: [line('hall.if.stay'), ...(loss > 0 ? [line('hall.if.loss', { by: loss })] : [])],
  };
}

function cost({ setup, turn }: At, text: TextDef): Line[] {
  const by = setup.scenario.assembly.objectionCost * text.wantedBy.length * stakeTimes(setup, turn);
  return by === 0 ? [] : [line('hall.if.cost', { by })];
}

/** A text's step in points; a design repeated counts as the scenario says. */
function stepTimes({ setup, world }: At, text: TextDef): number {
  const place = setup.text(text.id);
  const design = setup.designOf(place);
  const again = design > 0 && world.design.get(setup.domain(text.domain)) === design;
  return screen(setup.stepOf(place)) * (again ? setup.scenario.assembly.repeat / 1000 : 1);
}

const stageLabel = (at: At, path: string): string => stageAt(at, path)?.name ?? path;

function stageAt({ setup, stage }: At, path: string): StageDef | undefined {
  const { procedures } = setup.scenario.assembly;
  const [a = '', b] = path.split('/');
  const procedure = b === undefined ? procedures.find((p) => p.stages.includes(stage)) : byId(procedures, a);
  return byId(procedure?.stages ?? [], b ?? a);
}
