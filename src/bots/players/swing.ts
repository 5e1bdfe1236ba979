import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * The state both sides court: it lives off the contest, buys from the side that is behind, sells its voice to whoever loses most
 * without it, and fears to be locked in.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  contest: 6,
  generosity: 0.6,
  caution: 0.2,
  trades: ['sell'],
};

export const swing = (strategy: string): Player => weighing('swing', CHARACTER, strategy);
