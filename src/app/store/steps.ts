import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import type { Patch } from 'immer';
import type { Orders } from '../../engine';

enablePatches();

interface Step {
  readonly redo: Patch[];
  readonly undo: Patch[];
}

/** The orders a person is writing: a slot that is absent has not been decided this turn. With what can be taken back and made again. */
export interface Draft {
  readonly orders: Orders;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Orders before and after one step. */
export interface Change {
  readonly before: Orders;
  readonly after: Orders;
}

/** Orders with nothing to take back. */
export function drafted(orders: Orders = {}): Draft {
  return { orders, past: [], future: [] };
}

/** The draft with a recipe applied; one call is one step. A recipe that changes nothing gives back the draft itself. */
export function changed(draft: Draft, recipe: (orders: Orders) => void): Draft {
  const [orders, redo, undo] = produceWithPatches(draft.orders, (open) => {
    recipe(open);
  });
  if (redo.length === 0) return draft;
  return { orders, past: [...draft.past, { redo, undo }], future: [] };
}

/** The draft without its last step; the draft itself where it has none. */
export function undone(draft: Draft): Draft {
  const step = draft.past.at(-1);
  if (step === undefined) return draft;
  return {
    orders: applyPatches(draft.orders, step.undo),
    past: draft.past.slice(0, -1),
    future: [step, ...draft.future],
  };
}

/** The draft with the step that was taken back last; the draft itself where none was. */
export function redone(draft: Draft): Draft {
  const [step, ...future] = draft.future;
  if (step === undefined) return draft;
  return { orders: applyPatches(draft.orders, step.redo), past: [...draft.past, step], future };
}

/** What undoing would take back; null where there is nothing. */
export function lastChange(draft: Draft): Change | null {
  return draft.past.length === 0 ? null : { before: undone(draft).orders, after: draft.orders };
}

/** What redoing would make again; null where there is nothing. */
export function nextChange(draft: Draft): Change | null {
  return draft.future.length === 0 ? null : { before: draft.orders, after: redone(draft).orders };
}
