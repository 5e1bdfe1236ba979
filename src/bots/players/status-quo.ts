import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * The power that wrote the rules in force and means to keep them: it gives much for the ending, has money for others' voices, seeks
 * company before it objects, and keeps its word because its word is its power.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  world: 12,
  aims: 0.8,
  generosity: 0.3,
  caution: 0.3,
  trades: ['buy', 'court', 'vow'],
};

export const statusQuo = (strategy: string): Player => weighing('status-quo', CHARACTER, strategy);
