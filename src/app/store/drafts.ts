import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import type { Patch } from 'immer';
import { create } from 'zustand';
import type { Orders } from '../../engine';

enablePatches();

interface Step {
  redo: Patch[];
  undo: Patch[];
}

/** The orders a person is writing: a slot that is absent has not been decided this turn. */
export interface Draft {
  readonly orders: Orders;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

interface DraftStore {
  readonly drafts: Readonly<Record<string, Draft>>;
}

const EMPTY: Draft = { orders: {}, past: [], future: [] };

export const useDrafts = create<DraftStore>()(() => ({ drafts: {} }));

/** What the seat has decided so far this turn. */
export function draftOf(seat: string): Draft {
  return useDrafts.getState().drafts[seat] ?? EMPTY;
}

/** The seat's draft; the component renders again when it changes. */
export function useDraft(seat: string): Draft {
  return useDrafts((state) => state.drafts[seat] ?? EMPTY);
}

/**
 * Changes a seat's draft by an immer recipe; one call is one step of undo.
 * A recipe that changes nothing leaves no step.
 */
export function setDraft(seat: string, recipe: (orders: Orders) => void): void {
  const draft = draftOf(seat);
  const [orders, redo, undo] = produceWithPatches(draft.orders, (open) => {
    recipe(open);
  });
  if (redo.length === 0) return;
  put(seat, { orders, past: [...draft.past, { redo, undo }], future: [] });
}

export function undo(seat: string): void {
  const { orders, past, future } = draftOf(seat);
  const step = past.at(-1);
  if (step === undefined) return;
  put(seat, { orders: applyPatches(orders, step.undo), past: past.slice(0, -1), future: [step, ...future] });
}

export function redo(seat: string): void {
  const { orders, past, future } = draftOf(seat);
  const [step, ...rest] = future;
  if (step === undefined) return;
  put(seat, { orders: applyPatches(orders, step.redo), past: [...past, step], future: rest });
}

/** Empties every draft: the turn has been resolved, or another game begins. */
export function clearDrafts(): void {
  useDrafts.setState({ drafts: {} });
}

/** Drafts as kept in a save; the steps of undo end with a reload. */
export function draftOrders(): Record<string, Orders> {
  return Object.fromEntries(
    Object.entries(useDrafts.getState().drafts).map(([seat, draft]) => [seat, draft.orders]),
  );
}

export function restoreDrafts(orders: Readonly<Record<string, Orders>>): void {
  useDrafts.setState({
    drafts: Object.fromEntries(
      Object.entries(orders).map(([seat, kept]) => [seat, { ...EMPTY, orders: kept }]),
    ),
  });
}

function put(seat: string, draft: Draft): void {
  useDrafts.setState((state) => ({ drafts: { ...state.drafts, [seat]: draft } }));
}
