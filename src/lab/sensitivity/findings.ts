import { POINT, standings, type Ending, type Game, type GameRecord } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { isSuspended } from '../xray/accord';
import { told } from '../xray/evidence';
import { forgone, scoreOf } from '../xray/otherwise';
import type { Impossible } from '../whatif/replayed';
import { replayOn } from './replay-on';

/** The choice by which a game is asked whether honouring paid. */
export interface Decision {
  readonly turn: number;
  readonly seat: string;
  readonly accord: string;
  readonly honoured: boolean;
}

/** What a class takes away from a game, in a form that another game can be held against. Points. */
export interface Findings {
  /** Null where the record ends before the game does. */
  readonly ending: Ending | null;
  readonly needle: number;
  /** The best score. */
  readonly first: string;
  readonly winners: readonly string[];
  /** What not honouring brought the seat of the decision by the end of the game, against honouring; null where there is none. */
  readonly defecting: number | null;
}

/** The same orders and luck on a changed scenario, and which findings are no longer so. */
export interface Elsewhere {
  readonly value: number;
  readonly findings: Findings;
  readonly flips: { readonly ending: boolean; readonly first: boolean; readonly defecting: boolean };
  readonly impossible: readonly Impossible[];
}

/**
 * The choice that tells most: a defection in the turn that counted most, by the seat whose score is best among those; where nobody
 * defected, what the best seat honoured in that turn.
 */
export function decisionOf(game: Game): Decision | null {
  const { setup, world } = game;
  const conduct = told(game, 'conduct').flatMap(({ fact }) =>
    setup.seatIds.has(fact.state) &&
    (setup.accords[setup.accord(fact.accord)]?.members.length ?? 0) > 1 &&
    !isSuspended(game, fact.turn, fact.accord, fact.state)
      ? [fact]
      : [],
  );
  const stake = (turn: number): number => {
    const { stakes } = setup.scenario.turns;
    return stakes[Math.min(turn, stakes.length) - 1] ?? 1000;
  };
  const [best] = conduct.toSorted(
    (a, b) =>
      Number(a.honoured) - Number(b.honoured) ||
      stake(b.turn) - stake(a.turn) ||
      scoreOf(game, world, b.state) - scoreOf(game, world, a.state) ||
      a.turn - b.turn,
  );
  if (best === undefined) return null;
  const { turn, state: seat, accord, honoured } = best;
  return { turn, seat, accord, honoured };
}

export function findingsOf(game: Game, decision: Decision | null): Findings {
  const { setup, world } = game;
  const table = standings(setup, world);
  return {
    ending: world.ending,
    needle: world.index.get() / POINT,
    first: table[0]?.state ?? '',
    winners: table.filter(({ won }) => won).map(({ state }) => state),
    defecting: decision === null ? null : defecting(game, decision),
  };
}

/** Null where the turn of the decision was never played, or the accord was not in force in it. */
function defecting(game: Game, { turn, seat, accord }: Decision): number | null {
  const did = told(game, 'conduct').find(
    ({ fact }) => fact.turn === turn && fact.accord === accord && fact.state === seat,
  );
  if (did === undefined) return null;
  const { honoured } = did.fact;
  const other = forgone(game, turn, seat, { accord, choice: honoured ? 'defect' : 'honour' }).game;
  return honoured ? other : -other;
}

/** The findings of a record on a changed scenario, beside those of the game as played. */
export function elsewhere(
  scenario: Scenario,
  record: GameRecord,
  value: number,
  asPlayed: Findings,
  decision: Decision | null,
): Elsewhere {
  const { game, impossible } = replayOn(scenario, record);
  const findings = findingsOf(game, decision);
  return {
    value,
    findings,
    flips: {
      ending: findings.ending !== asPlayed.ending,
      first: findings.first !== asPlayed.first,
      defecting: pays(findings.defecting) !== pays(asPlayed.defecting),
    },
    impossible,
  };
}

/** Less is written as 0. */
const NOTHING = 0.05;

/** Whether not honouring paid: 1, 0 for no difference, −1; null where it cannot be said. */
export function pays(points: number | null): number | null {
  if (points === null) return null;
  return Math.abs(points) < NOTHING ? 0 : Math.sign(points);
}
