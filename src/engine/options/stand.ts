import type { Standpoint } from '../statecraft/types';
import type { View } from '../view';

/** Where a seat stands when its options of a turn are drawn up: its view without the talk, and the world imagined from it. */
export interface Stand extends Standpoint {
  readonly view: Omit<View, 'step' | 'deals' | 'promises'>;
}
