import { orderProblems, type OrderProblem, type Options, type Setup } from '../../engine';
import { spell, unspell } from '../code/base32';
import { checkOf } from '../code/field';
import type { Part } from '../code/orders';
import { digest, wordKey } from '../code/seal';
import { officesOf } from '../offices';
import { choicesOf, type Choice, type Tick } from './choices';
import { ordered } from './ordered';

/** Whose sheet, of which turn, sealed with which word. */
export interface Sheet {
  readonly setup: Setup;
  readonly seat: string;
  readonly turn: number;
  readonly word: string;
}

/** Choices of a seat up to which a choice code has three symbols before its check; four above. */
const FEW = 512;

/**
 * The choices of a seat with the code of each in a turn: `7K3M`, or five symbols in a long game. The last symbol checks the others. A
 * code says nothing by itself: it is drawn from the word, the turn and the choice.
 */
export function sheetCodes(sheet: Sheet): (Choice & { readonly code: string })[] {
  return [...tableOf(sheet)].map(([code, choice]) => ({ ...choice, code }));
}

export type TickProblem =
  | { readonly code: 'character'; readonly text: string; readonly character: string }
  | { readonly code: 'length'; readonly text: string; readonly needs: number }
  /** Its check is wrong; `meant` is the one choice of this sheet that a single slip explains. */
  | { readonly code: 'mistyped'; readonly text: string; readonly meant?: string }
  | { readonly code: 'other-turn'; readonly text: string; readonly turn: number }
  /** No choice of this seat's sheet of this turn: another seat's sheet, or another word. */
  | { readonly code: 'unknown'; readonly text: string }
  /** A number belongs behind it: `7K3M=40`. */
  | { readonly code: 'amount'; readonly text: string; readonly amount: NonNullable<Choice['amount']> }
  /** Two answers to one question. */
  | { readonly code: 'both'; readonly text: string; readonly other: string }
  /** Shares that do not come to 100 percent, an act without its verb. */
  | { readonly code: 'sum'; readonly slot: 'budget' | 'focus'; readonly sum: number }
  | { readonly code: 'no-verb'; readonly act: number }
  | { readonly code: 'illegal'; readonly problems: readonly OrderProblem[] };

export type TicksRead =
  | ({ readonly ok: true; readonly seat: string } & Part)
  | { readonly ok: false; readonly seat: string; readonly problems: readonly TickProblem[] };

/**
 * Reads the ticked codes of one sheet, as a clerk types them: parted by blanks or commas, with a number where one was written.
 * @param options of the seat in the room now
 */
export function readTicks(setup: Setup, options: Options, word: string, text: string): TicksRead {
  const sheet: Sheet = { setup, seat: options.seat, turn: options.turn, word };
  const problems: TickProblem[] = [];
  const asked = new Map<string, string>();
  const ticks: Tick[] = [];
  for (const token of tokensOf(text)) {
    const found = tickOf(sheet, token);
    if (!found.ok) {
      problems.push(found.problem);
      continue;
    }
    const { choice, amount } = found;
    const other = asked.get(choice.question);
    if (other !== undefined && other !== token) problems.push({ code: 'both', text: token, other });
    if (other !== undefined) continue;
    asked.set(choice.question, token);
    ticks.push({ path: choice.path, ...(amount === undefined ? {} : { amount }) });
  }
  if (problems.length > 0) return { ok: false, seat: sheet.seat, problems };
  const orders = ordered(ticks);
  problems.push(...unfinished(orders));
  if (problems.length === 0) {
    const illegal = orderProblems(setup, options, orders);
    if (illegal.length > 0) problems.push({ code: 'illegal', problems: illegal });
  }
  if (problems.length > 0) return { ok: false, seat: sheet.seat, problems };
  const offices = officesOf(setup, sheet.seat).filter((x) =>
    x.slots.some((slot) => orders[slot] !== undefined),
  );
  const [only, more] = offices;
  const parted = officesOf(setup, sheet.seat).length > 1;
  return {
    ok: true,
    seat: sheet.seat,
    office: parted && more === undefined ? (only?.office ?? null) : null,
    orders,
  };
}

/**
 * Whose sheet a line of choice codes is of; undefined where it is none, so that a field may take order codes and ticks alike.
 * @param optionsOf options of a seat in the room now
 */
export function sheetOwner(
  setup: Setup,
  turn: number,
  wordOf: (seat: string) => string,
  text: string,
): string | undefined {
  const tokens = tokensOf(text);
  // Tables of every seat are long in coming: only for what looks like ticks.
  if (tokens.filter((token) => looksLikeTick(setup, token)).length * 2 <= tokens.length) return undefined;
  const owns = (seat: string) => {
    const table = tableOf({ setup, seat, turn, word: wordOf(seat) });
    return tokens.filter((token) => table.has(plain(token))).length * 2 > tokens.length;
  };
  return [...setup.seatIds].find(owns);
}

function looksLikeTick(setup: Setup, token: string): boolean {
  const spelt = unspell(token.split('=')[0] ?? '');
  return spelt.ok && [4, 5].includes(spelt.symbols.length) && sound(setup, spelt.symbols);
}

function tokensOf(text: string): string[] {
  return text
    .replaceAll(/\s*=\s*/g, '=')
    .split(/[\s,;]+/)
    .filter((token) => token !== '');
}

/** The symbols of a token as the table has them: no hyphens, no number. */
function plain(token: string): string {
  const spelt = unspell(token.split('=')[0] ?? '');
  return spelt.ok ? spell(spelt.symbols) : '';
}

type TickFound =
  | { readonly ok: true; readonly choice: Choice; readonly amount?: number }
  | { readonly ok: false; readonly problem: TickProblem };

function tickOf(sheet: Sheet, token: string): TickFound {
  const fail = (problem: TickProblem): TickFound => ({ ok: false, problem });
  const [text = '', said] = token.split('=');
  const spelt = unspell(text);
  if (!spelt.ok) return fail({ code: 'character', text, character: spelt.character });
  const needs = lengthOf(sheet) + 1;
  if (spelt.symbols.length !== needs) return fail({ code: 'length', text, needs });
  const table = tableOf(sheet);
  const choice = table.get(spell(spelt.symbols));
  if (choice === undefined) {
    if (!sound(sheet.setup, spelt.symbols))
      return fail({ code: 'mistyped', text, ...meant(table, spelt.symbols) });
    const turns = sheet.setup.scenario.turns;
    const other = Array.from({ length: turns.count + turns.hidden.length }, (_, n) => n + 1).find((turn) =>
      tableOf({ ...sheet, turn }).has(spell(spelt.symbols)),
    );
    return fail(other === undefined ? { code: 'unknown', text } : { code: 'other-turn', text, turn: other });
  }
  if (choice.amount === undefined) return { ok: true, choice };
  if (said === undefined || !/^\d{1,3}$/.test(said))
    return fail({ code: 'amount', text, amount: choice.amount });
  return { ok: true, choice, amount: Number(said) };
}

/** The one code of this sheet that differs from what was typed in one symbol, or by two neighbours changed about. */
function meant(table: ReadonlyMap<string, Choice>, symbols: readonly number[]): { meant?: string } {
  const near = [...table.keys()].filter((code) => {
    const other = unspell(code);
    if (!other.ok) return false;
    const differ = symbols.flatMap((s, n) => (s === other.symbols[n] ? [] : [n]));
    const [a = 0, b = 0] = differ;
    const swapped = symbols[a] === other.symbols[b] && symbols[b] === other.symbols[a] && b === a + 1;
    return differ.length === 1 || (differ.length === 2 && swapped);
  });
  const [only, more] = near;
  return only === undefined || more !== undefined ? {} : { meant: only };
}

function unfinished(orders: Part['orders']): TickProblem[] {
  const sums = (['budget', 'focus'] as const).flatMap((slot): TickProblem[] => {
    const shares = orders[slot];
    if (shares === undefined) return [];
    const sum = Object.values(shares).reduce((all, x) => all + x, 0);
    return sum === 1000 ? [] : [{ code: 'sum', slot, sum: sum / 10 }];
  });
  const acts = (orders.acts ?? []).flatMap((act, n): TickProblem[] =>
    act.verb === '' ? [{ code: 'no-verb', act: n + 1 }] : [],
  );
  return [...sums, ...acts];
}

function lengthOf({ setup, seat }: Sheet): number {
  return choicesOf(setup, seat).length <= FEW ? 3 : 4;
}

const tables = new WeakMap<Setup, Map<string, ReadonlyMap<string, Choice>>>();

/** Choices by code. Two that fall on one code by chance are told apart in the order of the list, which no game changes. */
function tableOf(sheet: Sheet): ReadonlyMap<string, Choice> {
  const { setup, seat, turn } = sheet;
  const word = wordKey(sheet.word);
  const known = tables.get(setup) ?? new Map<string, ReadonlyMap<string, Choice>>();
  tables.set(setup, known);
  const key = [seat, turn, word].join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const table = new Map<string, Choice>();
  const length = lengthOf(sheet);
  for (const choice of choicesOf(setup, seat)) {
    for (let again = 0; ; again += 1) {
      const drawn = digest(length, 'choice', setup.scenario.id, seat, turn, word, again, ...choice.path);
      const code = spell([...drawn, ...check(setup, drawn)]);
      if (table.has(code)) continue;
      table.set(code, choice);
      break;
    }
  }
  known.set(key, table);
  return table;
}

/** One symbol that tells every single slip, and every two neighbours changed about. */
function check({ scenario }: Setup, drawn: readonly number[]): number[] {
  const [shift = 0] = digest(1, 'choice', scenario.id);
  return checkOf(drawn, 1).map((s) => s ^ shift);
}

function sound(setup: Setup, symbols: readonly number[]): boolean {
  return check(setup, symbols.slice(0, -1))[0] === symbols.at(-1);
}
