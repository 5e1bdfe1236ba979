import type { View } from '../../engine';

/** How a seat kept its word so far, as far as the reader may know; promises that came to nothing are not counted. */
export interface Reputation {
  readonly kept: number;
  readonly broken: number;
}

export function reputationOf(view: View, seat: string): Reputation {
  const judged = view.promises.filter((promise) => promise.from === seat);
  const count = (status: 'kept' | 'broken'): number =>
    judged.filter((promise) => promise.status === status).length;
  return { kept: count('kept'), broken: count('broken') };
}
