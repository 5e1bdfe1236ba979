import { level, weightIn } from './read';
import type { StakeIn } from './types';

/** Control pays the leader whose supply decides; a smaller supplier loses sales, the more in vain the better the target learns by itself. */
export const exportControl: StakeIn<'export-control'> = {
  kind: 'export-control',
  weigh(s, option, p) {
    if (p.indigenise === undefined) return null;
    const d = s.setup.domain(p.domain);
    const targets = p.targets.map((id) => s.setup.state(id));
    const lead = Math.max(0, ...targets.map((i) => level(s, d, s.me) - level(s, d, i)));
    const reach = weightIn(s, option) * lead * Math.max(0, 1 - p.indigenise / 1500);
    const points = 1.2 * reach - 0.25 * level(s, d, s.me) * ((s.setup.domains[d]?.market ?? 0) / 1000);
    return { points, why: points > 0 ? 'bots.reason.denies' : 'bots.reason.sales' };
  },
};
