import { defaultOrders } from '../../engine';
import type { Game, Orders, View } from '../../engine';

/**
 * What a seat ordered in its last sealed step. It knows that itself, so a draft may start from it.
 * Undefined in the first turn.
 */
export function lastOrders(game: Game, seat: string): Orders | undefined {
  return game.record.turns.findLast((step) => step.kind === 'act')?.orders[seat];
}

/**
 * What stands where nothing is decided: last turn's accord choices, budget, focus, suspensions and supplier, and no
 * voice, act, payment or vote. In the first turn the engine's defaults.
 */
export function standingOrders(game: Game, view: View): Orders {
  const start = defaultOrders(game.setup, view);
  const last = lastOrders(game, view.seat);
  if (last === undefined) return start;
  const { budget, focus, accords, suspend, supplier } = last;
  // An accord that has lapsed since takes no answer: last turn's must not stand on it.
  const open = <T>(of: Readonly<Record<string, T>> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => start.accords?.[id] !== undefined));
  return {
    ...start,
    ...(budget && start.budget ? { budget: { ...start.budget, ...budget } } : {}),
    ...(focus && start.focus ? { focus } : {}),
    ...(supplier && start.supplier ? { supplier } : {}),
    ...(suspend ? { suspend: open(suspend) } : {}),
    accords: { ...start.accords, ...open(accords) },
  };
}

/** The draft over what stands: the orders that are sealed. */
export function sealedOrders(standing: Orders, draft: Orders): Orders {
  return {
    ...standing,
    ...draft,
    accords: { ...standing.accords, ...draft.accords },
    ...(standing.suspend || draft.suspend ? { suspend: { ...standing.suspend, ...draft.suspend } } : {}),
    ...(standing.budget || draft.budget ? { budget: { ...standing.budget, ...draft.budget } } : {}),
  };
}
