import { orderProblems, type OrderProblem, type Options, type Setup } from '../engine';
import type { Part } from './code/orders';
import type { Sealed } from './code/slots';
import { officesOf, type Office } from './offices';

export type PartProblem =
  /** An office has handed in two parts that differ. */
  | { readonly code: 'twice'; readonly office: Office }
  /** Orders for the whole seat, and a part of an office besides. */
  | { readonly code: 'whole'; readonly office: Office }
  /** Two codes for the whole seat that differ. */
  | { readonly code: 'seat-twice' }
  /** Each part may be given, but not all of them together. */
  | { readonly code: 'conflict'; readonly problems: readonly OrderProblem[] };

export interface Merged {
  /** What the seat orders: the parts laid together, the later of two where they contradict each other. */
  readonly orders: Sealed;
  /** Offices that have handed in nothing yet; empty once the whole seat has. */
  readonly missing: readonly Office[];
  readonly problems: readonly PartProblem[];
}

/**
 * The orders of a seat from the codes that were handed in for it, in that order. The same code twice is no problem.
 * @param options of the seat in the room
 */
export function mergeParts(setup: Setup, options: Options, parts: readonly Part[]): Merged {
  const offices = officesOf(setup, options.seat).map((x) => x.office);
  const problems: PartProblem[] = [];
  const given = new Map<Office | null, Sealed>();
  for (const { office, orders } of parts) {
    const before = given.get(office);
    if (before !== undefined && !alike(before, orders))
      problems.push(office === null ? { code: 'seat-twice' } : { code: 'twice', office });
    given.set(office, orders);
  }
  const whole = given.get(null);
  if (whole !== undefined)
    for (const office of offices) if (given.has(office)) problems.push({ code: 'whole', office });
  const orders: Sealed = Object.assign({}, ...given.values());
  const illegal = orderProblems(setup, options, orders);
  if (illegal.length > 0) problems.push({ code: 'conflict', problems: illegal });
  return { orders, missing: whole === undefined ? offices.filter((o) => !given.has(o)) : [], problems };
}

/** The slots of an office in orders for the whole seat. */
export function partOf(setup: Setup, seat: string, office: Office, orders: Sealed): Sealed {
  const slots = officesOf(setup, seat).find((x) => x.office === office)?.slots ?? [];
  return Object.fromEntries(
    slots.flatMap((slot) => (orders[slot] === undefined ? [] : [[slot, orders[slot]]])),
  );
}

function alike(a: Sealed, b: Sealed): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
