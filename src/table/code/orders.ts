import type { Options, Orders, Setup } from '../../engine';
import { SIGNED, officesOf, type Office } from '../offices';
import { Reader, Writer, oneOf, type Digits } from './digits';
import { SLOTS, type Paper, type Sealed } from './slots';

/** What one code orders: the whole of a seat's orders, or the part that one office signs. */
export interface Part {
  /** Null: the whole seat. */
  readonly office: Office | null;
  readonly orders: Sealed;
}

/** The sealed orders of a seat or of an office as one number, and how many numbers there could be. */
export function written(
  setup: Setup,
  options: Options,
  office: Office | null,
  orders: Orders,
): { number: bigint; size: bigint } {
  const d = new Writer();
  walk({ d, setup, options }, { office, orders });
  return { number: d.number, size: d.size };
}

/** What a number orders, or null where no orders of this seat in this state are written like that. */
export function read(setup: Setup, options: Options, number: bigint): Part | null {
  const d = new Reader(number);
  const part = walk({ d, setup, options }, { office: null, orders: {} });
  return d.spent ? part : null;
}

function walk(paper: { d: Digits } & Paper, part: Part): Part {
  const offices = officesOf(paper.setup, paper.options.seat).map((x) => x.office);
  // A seat of one office has nothing to say about who signed.
  const office = offices.length < 2 ? null : (oneOf(paper.d, offices, part.office ?? undefined) ?? null);
  const found: Record<string, unknown> = {};
  for (const slot of Object.keys(SLOTS) as (keyof Sealed)[]) {
    if (office !== null && SIGNED[slot] !== office) continue;
    const say = SLOTS[slot] as (paper: Paper, ordered: unknown) => unknown;
    const value = say(paper, part.orders[slot]);
    if (value !== undefined) found[slot] = value;
  }
  return { office, orders: found };
}
