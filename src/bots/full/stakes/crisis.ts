import { DAMAGE, duePrice, foretold, others } from './read';
import type { StakeIn } from './types';

/** Nobody pays for insurance gladly; who knows of the storm does. */
export const crisis: StakeIn<'crisis'> = {
  kind: 'crisis',
  weigh(s, option, p) {
    const coming = foretold(s);
    const known = coming !== null && p.events.includes(coming);
    const struck = s.setup.scenario.events
      .filter((e) => p.events.includes(e.id))
      .reduce((most, e) => Math.max(most, ...e.effects.map((x) => x.damage?.by ?? 0)), 0);
    const spared = DAMAGE * struck * (p.spares / 1000) * (0.3 + 0.7 * others(s, option));
    const thanks = p.thanks / 100;
    const points = (known ? 1 : 0.12) * (spared + thanks) - duePrice(s, option);
    return { points, why: points > 0 ? 'bots.reason.storm' : 'bots.reason.quiet' };
  },
};
