import { ORDINARY, type Character } from '../appraise/situation';
import { weighing } from '../turn';
import type { Player } from '../types';

/**
 * Home first: it keeps its due whenever that pays more than being named is likely to cost, so it reads its card, pays when an
 * inspector is announced and keeps the last share; it sells and buys whatever pays and holds no grudge and no principle.
 */
const CHARACTER: Character = {
  ...ORDINARY,
  world: 5,
  contest: 1.5,
  home: 1.3,
  generosity: 0.3,
  caution: 0.1,
  trades: ['buy', 'sell'],
  keepsWord: false,
  opportune: true,
};

export const opportunist = (strategy: string): Player => weighing('opportunist', CHARACTER, strategy);
