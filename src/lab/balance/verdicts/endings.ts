import { ENDINGS, endingShares } from '../figures';
import { percent } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (7): no ending is given. The bar is the scenario's band where it has one. */
export const endings: readonly VerdictRule[] = ENDINGS.map((ending) => ({
  code: `ending-${ending}`,
  unit: 'percent',
  bar: { min: 20, max: 50 },
  uses: ['fixed'],
  holds: 'point',
  applies: () => true,
  judge: (m) => percent(endingShares(m.fixed)[ending]),
}));
