import type { Options, Orders, Setup } from '../../engine';
import { Reader, Writer, type Digits } from './digits';
import { SLOTS, type Paper, type Sealed } from './slots';

/** The sealed orders of a seat as one number, and how many numbers there could be. */
export function written(setup: Setup, options: Options, orders: Orders): { number: bigint; size: bigint } {
  const d = new Writer();
  walk({ d, setup, options }, orders);
  return { number: d.number, size: d.size };
}

/** What a number orders, or null where no orders of this seat in this state are written like that. */
export function read(setup: Setup, options: Options, number: bigint): Sealed | null {
  const d = new Reader(number);
  const orders = walk({ d, setup, options }, {});
  return d.spent ? orders : null;
}

function walk(paper: { d: Digits } & Paper, orders: Sealed): Sealed {
  const found: Record<string, unknown> = {};
  for (const slot of Object.keys(SLOTS) as (keyof Sealed)[]) {
    const say = SLOTS[slot] as (paper: Paper, ordered: unknown) => unknown;
    const value = say(paper, orders[slot]);
    if (value !== undefined) found[slot] = value;
  }
  return found;
}
