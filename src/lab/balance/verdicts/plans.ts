import { isAllDay } from '../long';
import type { Measured } from '../measure';
import { mean, type Estimate } from '../../stats';
import { NOTHING, extreme, plain } from './scale';
import type { VerdictRule } from './types';

/**
 * RULES §9: mixed play beats doing one thing. What the best pure plan brings a seat more than its own bot. A game that takes all day is not
 * asked: it has dozens of plans, and each would take hours.
 */
export const plans: VerdictRule = {
  code: 'no-pure-plan',
  unit: 'points',
  bar: { max: 1 },
  uses: ['plans'],
  holds: 'not-clear',
  applies: (scenario) => !isAllDay(scenario),
  judge: (m) => {
    const best = extreme(Object.entries(planGains(m.plans)), ([, e]) => e.value, 1);
    return best === null ? NOTHING : plain(best[1], { plan: best[0], pairs: best[1].n });
  },
};

/** What each plan brings more than the bot of the seat that follows it, points. */
export function planGains(rows: Measured['plans']): Record<string, Estimate> {
  const ids = [...new Set(rows.map((r) => r.plan))];
  return Object.fromEntries(
    ids.map((id) => [id, mean(rows.filter((r) => r.plan === id).map((r) => r.gain))]),
  );
}
