import { create } from 'zustand';
import type { Orders } from '../../engine';
import { changed, drafted, redone, undone } from './steps';
import type { Draft } from './steps';

interface DraftStore {
  readonly drafts: Readonly<Record<string, Draft>>;
}

const EMPTY = drafted();

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
  setSteps(seat, changed(draftOf(seat), recipe));
}

export function undo(seat: string): void {
  setSteps(seat, undone(draftOf(seat)));
}

export function redo(seat: string): void {
  setSteps(seat, redone(draftOf(seat)));
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
    drafts: Object.fromEntries(Object.entries(orders).map(([seat, kept]) => [seat, drafted(kept)])),
  });
}

/** Writes a seat's draft with its steps. */
export function setSteps(seat: string, draft: Draft): void {
  if (draft === draftOf(seat)) return;
  useDrafts.setState((state) => ({ drafts: { ...state.drafts, [seat]: draft } }));
}
