import { sharedAccords } from '../honour';
import type { Company, PairRow } from '../pairs';
import { mean } from '../../stats';
import { plain } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (8): a defector gains at first and loses to a reciprocator over the game; the same seat, players and luck. */
export const cheating: readonly VerdictRule[] = [
  rule('cheat-gains-at-first', { min: 0 }, 'mixed', (r) => r.first),
  rule('cheat-loses', { max: 0 }, 'mixed', (r) => r.whole),
  rule('cheat-loses-to-reciprocators', { max: 0 }, 'reciprocators', (r) => r.whole),
];

function rule(
  code: string,
  bar: VerdictRule['bar'],
  company: Company,
  what: (row: PairRow) => number,
): VerdictRule {
  return {
    code,
    unit: 'points',
    bar,
    uses: ['pairs'],
    holds: 'clear',
    applies: (scenario) => sharedAccords(scenario).length > 0,
    judge: (m) => {
      const mine = m.pairs.filter((r) => r.company === company).map(what);
      return plain(mean(mine), { pairs: mine.length });
    },
  };
}
