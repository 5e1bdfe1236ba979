import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * The ending before everything: it spends its standing at home on the side it serves, acts on small chances, gives little away in
 * a deal and sells its own voice to nobody.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  world: 16,
  contest: 4,
  home: 0.8,
  aims: 0.6,
  generosity: 0.15,
  caution: 0.1,
  trades: ['buy', 'pact', 'threat'],
  spite: 2,
};

export const hardLiner = (strategy: string): Player => weighing('hard-liner', CHARACTER, strategy);
