import type { OrderProblem, Orders } from '../../engine';

/** Orders without the smallest part that a problem is about: one entry of a list, one key of a table, or the whole slot. */
export function without(orders: Orders, { slot, path }: OrderProblem): Orders {
  const value = orders[slot];
  const rest: Orders = { ...orders };
  delete rest[slot];
  if (Array.isArray(value)) {
    const named = new RegExp(`^${slot}\\[(\\d+)\\]`).exec(path)?.[1];
    // A problem of the whole list is that it is too long: the last goes first.
    const at = named === undefined ? value.length - 1 : Number(named);
    const left = value.filter((_, n) => n !== at);
    return left.length === 0 ? rest : { ...rest, [slot]: left };
  }
  const key = path.startsWith(`${slot}.`) ? path.slice(slot.length + 1) : null;
  if (key === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return rest;
  const left = Object.fromEntries(Object.entries(value).filter(([k]) => k !== key));
  return { ...rest, [slot]: left };
}
