import type { Deal } from './deals/types';
import type { Fact } from './facts';

/** Place of the first fact of a turn or a later one. A game's facts stand in the order of their turns. */
export function firstSince(facts: readonly Fact[], turn: number): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle] as Fact).turn < turn) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a game's facts has been told to a seat, in their order. */
export const heardBy = sieve<Fact>(({ to }, seat) => to === undefined || to.includes(seat));

/** The deals a seat is a party to, in their order. */
export const dealsOf = sieve<Deal>(({ from, to }, seat) => from === seat || to === seat);

/** What one seat has been given of a list. */
interface Part<T> {
  /** Members of the list that have been gone through, and the last of them. */
  upTo: number;
  last: T | undefined;
  readonly found: T[];
}

/**
 * Picks a seat's part out of a list that only ever grows: each member is looked at once for each seat, however often views are drawn.
 * The list given back is the caller's.
 */
function sieve<T extends object>(
  fits: (x: T, seat: string) => boolean,
): (list: readonly T[], seat: string) => T[] {
  const parts = new WeakMap<readonly T[], Map<string, Part<T>>>();
  return (list, seat) => {
    let seats = parts.get(list);
    if (seats === undefined) parts.set(list, (seats = new Map()));
    let part = seats.get(seat);
    if (part === undefined || part.upTo > list.length || list[part.upTo - 1] !== part.last)
      seats.set(seat, (part = { upTo: 0, last: undefined, found: [] }));
    for (let n = part.upTo; n < list.length; n += 1) {
      const x = list[n] as T;
      if (fits(x, seat)) part.found.push(x);
    }
    part.upTo = list.length;
    part.last = list[list.length - 1];
    return part.found.slice();
  };
}
