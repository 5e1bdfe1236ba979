import { inPoints } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { places } from './grievance';
import type { VerbIdeas } from './types';

/** Seek pledges where swing states lean to the rival's vendors and few have pledged yet; a large sponsor finds more who sign. */
export const coordinate: VerbIdeas = {
  verb: 'coordinate',
  ideas(s, v) {
    const { hedgers, pole } = outlookOf(s);
    const willing = places(s).filter(
      (i) => i !== s.me && s.setup.pole[i] !== -pole && s.read.get('trust', i, s.me) > 0,
    );
    return s.setup.domains.map((d, domain) => {
      let lost = 0;
      let pledged = 0;
      for (const i of hedgers) lost += Math.max(0, -pole * inPoints(s.read.get('tilt', domain, i))) / 100;
      for (const i of willing) pledged += Math.abs(inPoints(s.read.get('pledged', domain, i))) / 20;
      const share = willing.length / Math.max(1, places(s).length);
      const fresh = Math.max(0, 1 - pledged / Math.max(1, willing.length));
      return {
        act: { verb: v.verb, domain: d.id },
        worth:
          (0.8 + (2 * lost) / Math.max(1, hedgers.length)) *
          share *
          fresh *
          ((d.market + d.norm) / 600) *
          (0.3 + temper(s, 120)),
        cost: v.cost.capital ?? 0,
      };
    });
  },
};
