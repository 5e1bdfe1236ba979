import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * The power that wants other rules: the ending is worth more to it than its standing at home, it pays for voices and for their use elsewhere, takes voices
 * away where that turns a text, and breaks a promise that no longer serves.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  world: 16,
  home: 0.6,
  aims: 1,
  generosity: 0.2,
  caution: 0.2,
  trades: ['buy', 'court', 'threat'],
  busy: 2,
  spite: 1.5,
  keepsWord: false,
};

export const revisionist = (strategy: string): Player => weighing('revisionist', CHARACTER, strategy);
