import type { Usage } from '../rows';
import { share } from '../../stats';
import { addUp } from '../usage';
import { NOTHING, extreme, percent } from './scale';
import type { Finding, VerdictRule } from './types';

/** Nothing is dead: everything one may choose is chosen in some of its chances, and left in some. */
export const alive: VerdictRule = {
  code: 'nothing-dead',
  unit: 'percent',
  bar: { min: 2 },
  uses: ['fixed'],
  holds: 'point',
  applies: () => true,
  judge: (m) => leastAlive(addUp(m.fixed.flatMap((r) => (r.usage === undefined ? [] : [r.usage])))),
};

/** The choice that is made, or left, in the smallest share of its chances. */
export function leastAlive(usage: Usage): Finding {
  const list = Object.entries(usage).map(([choice, { used, chances }]) => ({
    choice,
    found: share(Math.min(used, chances - used), chances),
    always: 2 * used > chances,
  }));
  const least = extreme(list, (x) => x.found.value, -1);
  return least === null
    ? NOTHING
    : percent(least.found, { choice: least.choice, ...(least.always ? { always: 1 } : {}) });
}
