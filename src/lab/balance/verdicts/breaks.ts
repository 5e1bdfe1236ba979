import { breaksPerTurn } from '../figures';
import { plain } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (10): breaks, not drift. Visible breaks a turn that somebody made, without texts and scheduled events. */
export const breaks: VerdictRule = {
  code: 'breaks',
  unit: 'count',
  bar: { min: 1 },
  uses: ['fixed'],
  holds: 'point',
  applies: () => true,
  judge: (m) => {
    const { all, by } = breaksPerTurn(m.fixed);
    return plain(all, { ...by });
  },
};
