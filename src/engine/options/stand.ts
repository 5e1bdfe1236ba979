import type { Standpoint } from '../statecraft/types';
import type { View } from '../view';

/** Where a seat stands when its options are drawn up: its view, and the world imagined from it. */
export interface Stand extends Standpoint {
  readonly view: View;
}

export function seatIds(s: Stand): string[] {
  return s.setup.seats.map((i) => s.setup.states[i]?.id ?? '');
}
