import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * Believes that everything can be settled: it leaves the other side half of what a deal brings, buys, sells and objects in company,
 * and keeps its word, because the next deal hangs on it.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  world: 8,
  contest: 2.5,
  generosity: 0.5,
  trades: ['buy', 'sell', 'pact', 'court', 'vow'],
  busy: 2,
  spite: 0.5,
};

export const bargainer = (strategy: string): Player => weighing('bargainer', CHARACTER, strategy);
