import { POINT, type Game, type Intervention, type OrderSet, type Orders } from '../../engine';

/** Slots of orders. A slot that orders gain is written here, so that a misspelt one in a case is never silently ignored. */
const SLOTS: Readonly<Record<keyof Orders, true>> = {
  budget: true,
  focus: true,
  projects: true,
  accords: true,
  suspend: true,
  inspections: true,
  voices: true,
  votes: true,
  motions: true,
  forums: true,
  table: true,
  acts: true,
  ballots: true,
  proxy: true,
  settle: true,
  steer: true,
  shop: true,
  supplier: true,
  offers: true,
  accepts: true,
  declines: true,
  withdraws: true,
  promises: true,
  predictions: true,
  rationale: true,
};

type Written = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** World units in one of money as a case writes it: points at home, or units of the budget. */
export function moneyUnit({ setup }: Game): number {
  return setup.scenario.rules.ledger === 'full' ? 1000 : POINT;
}

/**
 * Orders by seat as a case writes them, in the engine's units.
 * @throws RangeError for a slot that orders do not have
 */
export function ordersOf(game: Game, written: Written): OrderSet {
  for (const [seat, slots] of Object.entries(written))
    for (const slot of Object.keys(slots))
      if (!Object.hasOwn(SLOTS, slot))
        throw new RangeError(
          `orders of ${seat} have no "${slot}"; they have ${Object.keys(SLOTS).join(', ')}`,
        );
  return inUnits(written, moneyUnit(game)) as OrderSet;
}

/** Interventions as a case writes them: those of a record, whose edits are in world units. */
export function interventionsOf(written: readonly unknown[] | undefined): Intervention[] {
  return (written ?? []) as Intervention[];
}

/** Payments in whole world units, and what is paid into joint projects in thousandths. */
function inUnits(x: unknown, money: number, key = ''): unknown {
  if (typeof x === 'number') return key === 'amount' ? Math.round(x * money) : x;
  if (Array.isArray(x)) return x.map((item: unknown) => inUnits(item, money));
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(
    Object.entries(x).map(([name, value]) => [
      name,
      key === 'projects' && typeof value === 'number'
        ? Math.round(value * 1000)
        : inUnits(value, money, name),
    ]),
  );
}
