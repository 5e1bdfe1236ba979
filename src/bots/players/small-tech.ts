import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * The small state with a good vendor: contracts and voters first, the world after; it seeks company to object, and sells a voice
 * to a friend who needs it more.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  world: 4,
  aims: 1.1,
  generosity: 0.35,
  caution: 0.3,
  trades: ['pact', 'vow'],
};

export const smallTech = (strategy: string): Player => weighing('small-tech', CHARACTER, strategy);
