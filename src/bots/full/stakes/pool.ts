import { duePrice, others } from './read';
import type { StakeIn } from './types';

/** Shared work pays in company and is wasted alone; a plain pool is left to the seat's strategy. */
export const pool: StakeIn<'pool'> = {
  kind: 'pool',
  weigh(s, option, p) {
    if (p.rationalise === undefined) return null;
    const company = others(s, option) * (option.members.length - 1);
    const bonus = company < 0.5 ? -p.rationalise.alone : p.rationalise.each * company;
    const points = duePrice(s, option) * ((p.phi + bonus) / 1000 - 1);
    return { points, why: points > 0 ? 'bots.reason.shared-work' : 'bots.reason.own-work' };
  },
};
