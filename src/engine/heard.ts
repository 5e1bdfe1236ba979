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

interface Hearing {
  /** Facts of the game that have been gone through, and the last of them. */
  upTo: number;
  last: Fact | undefined;
  readonly heard: Fact[];
}

const hearings = new WeakMap<readonly Fact[], Map<string, Hearing>>();

/**
 * What of a game's facts has been told to a seat, in their order; the list is the caller's. A game only ever adds facts, so that each
 * is looked at once for each seat, however often views are drawn.
 */
export function heardBy(facts: readonly Fact[], seat: string): Fact[] {
  let seats = hearings.get(facts);
  if (seats === undefined) hearings.set(facts, (seats = new Map()));
  let so = seats.get(seat);
  if (so === undefined || so.upTo > facts.length || facts[so.upTo - 1] !== so.last)
    seats.set(seat, (so = { upTo: 0, last: undefined, heard: [] }));
  for (let n = so.upTo; n < facts.length; n += 1) {
    const fact = facts[n] as Fact;
    if (fact.to === undefined || fact.to.includes(seat)) so.heard.push(fact);
  }
  so.upTo = facts.length;
  so.last = facts[facts.length - 1];
  return so.heard.slice();
}
