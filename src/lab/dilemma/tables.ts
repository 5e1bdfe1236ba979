import {
  POINT,
  draftsGame,
  objecting,
  payoffs,
  profiles,
  viewFor,
  type Asked,
  type Game,
  type GameName,
} from '../../engine';
import { conditionsOf, type Conditions } from './conditions';

/** What an accord asks of one seat: payoffs in points, nobody paying being 0. */
export interface AccordTable {
  readonly seat: string;
  readonly game: GameName;
  /** Other members. */
  readonly others: number;
  /** By how many others honour, 0 to all; `named` is defecting and being inspected. */
  readonly rows: readonly {
    readonly choice: 'honour' | 'defect' | 'named';
    readonly cells: readonly number[];
  }[];
  readonly t: number;
  readonly r: number;
  readonly p: number;
  readonly s: number;
  readonly conditions: Conditions;
}

/** The table of every member that somebody plays: of this turn, or of what is asked. */
export function accordTables(game: Game, accord: string, asked: Asked = {}): AccordTable[] {
  const members = game.setup.accords[game.setup.accord(accord)]?.members ?? [];
  return members
    .filter((id) => game.setup.states[game.setup.state(id)]?.seat !== undefined)
    .map((seat) => {
      const table = payoffs(game.setup, viewFor(game, seat), accord, asked);
      const { t, r, p, s } = table;
      return {
        seat,
        game: table.game,
        others: table.others,
        rows: table.rows.map(({ choice, cells }) => ({ choice, cells: cells.map(inPoints) })),
        t: inPoints(t),
        r: inPoints(r),
        p: inPoints(p),
        s: inPoints(s),
        conditions: conditionsOf(table),
      };
    });
}

/** What objecting to a text comes to for one seat, points; nobody objecting is 0. */
export interface VolunteerTable {
  readonly kind: 'objecting';
  readonly seat: string;
  readonly game: GameName;
  /** Objections that stop the text. */
  readonly needs: number;
  /** Who objects first, second, … */
  readonly others: readonly string[];
  readonly rows: readonly { readonly choice: 'silent' | 'object'; readonly cells: readonly number[] }[];
}

/** Two sponsors and their rival drafts; points by the first's choice and the second's, for each of them. */
export interface DraftsTable {
  readonly kind: 'drafts';
  readonly game: GameName;
  readonly players: readonly [string, string];
  readonly drafts: readonly [string, string];
  readonly rivals: readonly { readonly draft: string; readonly by: string }[];
  readonly cells: readonly (readonly (readonly number[])[])[];
}

/**
 * The games a text is: rival drafts where it has a rival of its own side, else objecting, for every seat with a voice that
 * did not sponsor it. Empty where neither decides it this turn.
 */
export function textTables(game: Game, text: string): (VolunteerTable | DraftsTable)[] {
  const { setup } = game;
  const drafts = draftsGame(setup, (seat) => viewFor(game, seat), text);
  if (drafts !== null)
    return [
      { kind: 'drafts', ...drafts, cells: drafts.cells.map((row) => row.map((pair) => pair.map(inPoints))) },
    ];
  const sponsors = setup.texts[setup.text(text)]?.sponsors ?? [];
  return setup.seats.flatMap((i): VolunteerTable[] => {
    const state = setup.states[i];
    if (state === undefined || (state.seat?.voices ?? 0) === 0 || sponsors.includes(state.id)) return [];
    const table = objecting(setup, viewFor(game, state.id), text);
    if (table === null) return [];
    const rows = [
      { choice: 'silent' as const, cells: table.silent.map(inPoints) },
      { choice: 'object' as const, cells: table.object.map(inPoints) },
    ];
    const { needs, others, game: name } = table;
    return [{ kind: 'objecting', seat: state.id, game: name, needs, others, rows }];
  });
}

/** An accord, or two rival drafts, as a game in normal form: world units, for exact fractions. */
export interface NormalForm {
  readonly players: readonly string[];
  /** What each player may choose, in the order that `payoffs` counts. */
  readonly choices: readonly (readonly string[])[];
  /** By profile, the first player's choice changing fastest; scores by player. */
  readonly payoffs: readonly (readonly number[])[];
}

/** Players beyond which the table of an accord doubles past use. */
export const MOST_PLAYERS = 10;

/** Scores stand against everybody defecting. */
export function accordForm(game: Game, accord: string): NormalForm {
  const { players, cells } = profiles(game.setup, game.world, accord);
  const base = cells.at(-1)?.scores ?? [];
  return {
    players,
    choices: players.map(() => ['honour', 'defect']),
    payoffs: cells.map(({ scores }) => scores.map((x, k) => x - (base[k] ?? 0))),
  };
}

/** Null where the text is no rival draft. */
export function draftsForm(game: Game, text: string): NormalForm | null {
  const drafts = draftsGame(game.setup, (seat) => viewFor(game, seat), text);
  if (drafts === null) return null;
  const order = [0, 1].flatMap((second) => [0, 1].map((first) => drafts.cells[first]?.[second] ?? [0, 0]));
  return {
    players: drafts.players,
    choices: drafts.players.map(() => drafts.drafts),
    payoffs: order.map((pair) => [...pair]),
  };
}

function inPoints(units: number): number {
  return units / POINT;
}
