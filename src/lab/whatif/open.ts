import { optionsFor, orderProblems, type Game, type Options, type Orders } from '../../engine';
import { listed, saying } from './lists';
import { actsOf, slotsOf, slotOf, type Flip, type Slot } from './paths';
import { atSealing, givenIn, type Played } from './played';
import { stood } from './stood';
import { openDeals } from './talk';

/** One order of a seat that could have read otherwise, and how. */
export interface OpenOrder {
  /** `texts.f-101`, `acts`, `deals.d2-3`; what `flip` takes. */
  readonly path: string;
  /** The first word of the path. */
  readonly kind: string;
  /** What follows it; empty where nothing does. */
  readonly key: string;
  /** What was ordered, in the words of the path; a default where the seat left it out. */
  readonly was: string;
  /** What else the rules allowed it to order there at that moment, all else as it was. */
  readonly values: readonly string[];
  /** All its voices were spent: the one it would not have raised then, to be flipped first. */
  readonly instead?: Flip;
}

/** Slots that change no number of the world: what a seat foretold. A what-if has nothing to show for them. */
const INERT: readonly string[] = ['predictions'];

/** A seat in a turn as it sealed its orders: all that its open orders are read from. */
export interface Sealing {
  readonly game: Game;
  readonly seat: string;
  readonly options: Options;
  readonly given: Orders;
}

/** @throws RangeError for a turn that was not played */
export function sealingOf(
  played: Played,
  turn: number,
  seat: string,
  game = atSealing(played, turn),
): Sealing {
  return { game, seat, options: optionsFor(game, seat), given: givenIn(played, turn, seat) };
}

/**
 * Every order that was open to a seat in a turn with every other value the rules allowed, one change at a time: of a list each single
 * entry, the list with one entry more or less, and none. Budgets as whole plans (`spend`, `research-on`), payments as all or nothing;
 * deals are answers and withdrawals. Predictions are left out, since they move nothing.
 */
export function openOrders(played: Played, turn: number, seat: string): OpenOrder[] {
  const sealing = sealingOf(played, turn, seat);
  return [
    ...pathsOf(sealing).map((read) => {
      const { kind, key, path, was } = read;
      const wanted = candidates(sealing, read);
      const values = lawful(sealing, read, wanted);
      if (values.length > 0) return { path, kind, key, was, values };
      const freed = withoutVoice(sealing, read);
      if (freed === null) return { path, kind, key, was, values };
      return { path, kind, key, was, values: lawful(freed, read, wanted), instead: freed.instead };
    }),
    ...openDeals(sealing.game.setup, played.record, turn, seat),
  ].filter((order) => order.values.length > 0);
}

/** A path with what stood there, before its other values are asked for. */
export interface PathRead extends Omit<OpenOrder, 'values'> {
  readonly slot: Slot;
}

/** The sealed orders that were open, in the order of the rules' slots. */
export function pathsOf({ game, seat, options, given }: Sealing): PathRead[] {
  const now = stood(game, seat, given);
  return Object.entries(slotsOf(game.setup, options)).flatMap(([kind, slot]) => {
    if (INERT.includes(kind)) return [];
    const keys = slot.own ?? slot.keys ?? [''];
    return keys.map((key) => ({
      kind,
      key,
      path: key === '' ? kind : `${kind}.${key}`,
      was: slot.read(now, key),
      slot,
    }));
  });
}

/** The seat with one voice less, for a text on which it was silent; null where it had none to take from. */
export function withoutVoice(
  sealing: Sealing,
  { kind, was }: Pick<PathRead, 'kind' | 'was'>,
): (Sealing & { instead: Flip }) | null {
  const voices = sealing.given.voices ?? [];
  const spent = voices[voices.length - 1];
  if (kind !== 'texts' || was !== 'silent' || spent === undefined) return null;
  const given = { ...sealing.given, voices: voices.slice(0, -1) };
  return { ...sealing, given, instead: { path: `texts.${spent.text}`, value: 'silent' } };
}

/** Those of some values that the rules allowed, given the seat's other orders. */
export function lawful(
  { game, options, given }: Sealing,
  { path, key, slot }: PathRead,
  values: readonly string[],
): string[] {
  const changed = slotOf(path);
  return values.filter((value) => {
    const orders = slot.apply(given, key, value);
    return !orderProblems(game.setup, options, orders).some((p) => p.slot === changed);
  });
}

function candidates({ options }: Sealing, { kind, key, was, slot }: PathRead): string[] {
  if (slot.values === 'number') {
    if (kind !== 'projects') return [];
    const missing = options.projects.find((p) => p.milestone === key)?.missing ?? 0;
    return ['0', String(Math.min(missing, options.budget?.projects ?? 0))].filter((v) => v !== was);
  }
  const said = typeof slot.values === 'function' ? slot.values(key) : slot.values;
  // Acts are many: what the options close is not even asked for.
  const known = kind === 'acts' ? actsOf(options, true) : said;
  return [...new Set(slot.list === true ? changed(listed(was), known) : known)].filter((v) => v !== was);
}

/** A list with one entry changed for another, one less, one more; and nothing at all. */
function changed(was: readonly string[], known: readonly string[]): string[] {
  const others = known.filter((x) => x !== 'none' && !was.includes(x));
  return [
    ...was.map((x) => saying(was.filter((y) => y !== x))),
    ...was.flatMap((_, at) => others.map((x) => saying(was.with(at, x)))),
    ...others.map((x) => saying([...was, x])),
    'none',
  ];
}
