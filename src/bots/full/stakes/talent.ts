import { votesWithin } from '../outlook';
import { duePrice, level, others } from './read';
import type { StakeIn } from './types';

/** Whom the talent moves to opens its doors; a government that faces voters shuts them. */
export const talent: StakeIn<'talent'> = {
  kind: 'talent',
  weigh(s, option, p) {
    const domains = p.domains.map((id) => s.setup.domain(id));
    const draw = (i: number) =>
      domains.reduce((sum, d) => sum + level(s, d, i), 0) * s.read.points('prosperity', i);
    const best = option.members.every((id) => draw(s.me) >= draw(s.setup.state(id)));
    const gain = best ? (p.drain / 1000) * others(s, option) * (option.members.length - 1) : -p.drain / 1000;
    const voters = (votesWithin(s, s.me, 2) ? 3 : 1) * (p.approval / 1000);
    // Nearly all of the due comes back as research.
    const points = (best ? 0.4 : 0.05) * gain - 0.1 * duePrice(s, option) - voters;
    return { points, why: best && points > 0 ? 'bots.reason.draws-talent' : 'bots.reason.mind-newcomers' };
  },
};
