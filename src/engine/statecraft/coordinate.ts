import { FULL, fromPoints, ratio } from '../fixed';
import { within } from '../full/book';
import { pledges } from '../instruments/pledges';
import { everyDomain } from './full';
import { causeOf, democracies, instrument } from './instrument';

/** A campaign for pledges to keep the rival's vendors out of a domain: many sign, each a little, and nothing binds. */
export const coordinate = instrument('coordinate', {
  closed: democracies,
  domains: everyDomain,
  apply(t, place, act, n) {
    const { setup: s } = t;
    const domain = act.domain === undefined ? 0 : s.domain(act.domain);
    const pole = s.pole[place] as number;
    const states: string[] = [];
    for (let i = 0; i < s.states.length; i += 1) {
      const trust = t.world.trust.get(i, place);
      if (i === place || s.pole[i] === -pole || trust <= fromPoints(n.trust)) continue;
      const delta = pole * ratio(fromPoints(n.pledge), trust, FULL);
      within(
        t,
        'pledged',
        [domain, i],
        [{ ...causeOf(t, 'coordinate', 'pledge', place), delta }],
        -FULL,
        FULL,
      );
      states.push(s.states[i]?.id ?? '');
    }
    t.tell({ kind: 'pledges', by: s.states[place]?.id ?? '', domain: s.domains[domain]?.id ?? '', states });
  },
  after: pledges,
});
