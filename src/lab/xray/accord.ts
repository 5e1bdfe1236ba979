import { POINT, fork, payoffs, talk, viewFor, type Game, type GameName } from '../../engine';
import { told, type Cell } from './evidence';
import { forgone, scoreAt, scoreOf, turnIf, type Forgone } from './otherwise';

/** What one accord asked of its members in one turn, and what they did. */
export interface AccordXray {
  readonly turn: number;
  readonly accord: string;
  readonly honoured: number;
  readonly of: number;
  readonly members: readonly MemberXray[];
}

/** What a member that somebody plays chose. Points. */
export interface MemberXray {
  readonly seat: string;
  readonly honoured: boolean;
  /** Out of the shares: honouring was restitution then. */
  readonly suspended: boolean;
  readonly named: boolean;
  /** Other members, and how many of them honoured: the column of the table in which this game lies. */
  readonly others: number;
  readonly othersHonoured: number;
  /** What the other choice would have brought it more in that turn: the same luck, everyone else as they were. */
  readonly now: number;
  /** The ledger's line of its choice. */
  readonly cell: Cell;
}

/** The accords that were in force in a turn, in scenario order. */
export function accordsIn(game: Game, turn: number): string[] {
  const inForce = new Set(
    told(game, 'conduct').flatMap(({ fact }) => (fact.turn === turn ? [fact.accord] : [])),
  );
  return game.setup.accords.flatMap(({ id }) => (inForce.has(id) ? [id] : []));
}

/** @throws RangeError where the turn has not been played, or the game keeps no history */
export function accordXray(game: Game, turn: number, accord: string): AccordXray {
  const conduct = told(game, 'conduct').flatMap(({ fact }) =>
    fact.turn === turn && fact.accord === accord ? [fact] : [],
  );
  const named = told(game, 'named').flatMap(({ fact }) =>
    fact.turn === turn && fact.accord === accord ? [fact.state] : [],
  );
  const honoured = conduct.filter((f) => f.honoured).length;
  const { seatIds } = game.setup;
  return {
    turn,
    accord,
    honoured,
    of: conduct.length,
    members: conduct
      .filter((f) => seatIds.has(f.state))
      .map(({ state, honoured: did }) => ({
        seat: state,
        honoured: did,
        suspended: isSuspended(game, turn, accord, state),
        named: named.includes(state),
        others: conduct.length - 1,
        othersHonoured: honoured - (did ? 1 : 0),
        now: nowOf(game, turn, state, accord, did),
        cell: { turn, measure: 'kept', subject: `${accord}/${state}` },
      })),
  };
}

function nowOf(game: Game, turn: number, seat: string, accord: string, did: boolean): number {
  const other = turnIf(game, turn, seat, { accord, choice: did ? 'defect' : 'honour' });
  return scoreOf(game, other, seat) - scoreAt(game, turn, seat);
}

/** What the other choice of a member would have come to, then and over the game. */
export function memberForgone(
  game: Game,
  turn: number,
  accord: string,
  seat: string,
  honoured: boolean,
): Forgone {
  return forgone(game, turn, seat, { accord, choice: honoured ? 'defect' : 'honour' });
}

/** Whether a member was out of an accord's shares as a turn began. */
export function isSuspended({ setup, history }: Game, turn: number, accord: string, state: string): boolean {
  const before = history[turn - 1];
  return before !== undefined && before.suspended.get(setup.accord(accord), setup.state(state)) !== 0;
}

/** The payoff table of one member, as its seat could have drawn it when orders were sealed. Points; all defecting is 0. */
export interface MemberTable {
  readonly seat: string;
  readonly game: GameName;
  /** By how many others honour, 0 to all. */
  readonly honour: readonly number[];
  readonly defect: readonly number[];
  /** Defecting and being inspected. */
  readonly named: readonly number[];
}

/** Takes as many turns as a table has cells: in the largest games a matter of seconds. */
export function memberTable(game: Game, turn: number, accord: string, seat: string): MemberTable {
  const then = sealing(game, turn);
  const table = payoffs(then.setup, viewFor(then, seat), accord);
  const row = (choice: string) =>
    (table.rows.find((r) => r.choice === choice)?.cells ?? []).map((units) => units / POINT);
  return { seat, game: table.game, honour: row('honour'), defect: row('defect'), named: row('named') };
}

/** A game of its own that stands where the talk of a turn was over and orders were sealed. */
export function sealing(game: Game, turn: number): Game {
  const before = game.history[turn - 1];
  if (before === undefined || turn >= game.history.length)
    throw new RangeError(`turn ${turn} has not been played`);
  const facts = game.facts.filter((fact) => fact.turn < turn);
  const then: Game = { ...fork({ ...game, world: before, facts }), checked: false };
  for (const step of game.record.turns)
    if (step.turn === turn && step.kind === 'talk') talk(then, step.orders);
  return then;
}
