import { mul } from '../fixed';
import { lessen } from '../full/modifiers';
import type { Provision } from './types';

/**
 * Agencies compare assessments of one domain: the more do, the less its closures cost who honours, and the less every member in good
 * standing is exposed to its kit. A member that keeps its own to itself finds its agencies a turn behind when it closes a door.
 */
export const riskAssessment: Provision<'risk-assessment'> = {
  kind: 'risk-assessment',
  secrets: true,
  settle(s, def) {
    const { setup, mods } = s.t;
    const { discount, hardened, waits } = mods.full;
    const domain = setup.domain(def.domain);
    for (const i of s.members) {
      const at = domain * setup.states.length + i;
      if (s.honours(i)) {
        lessen(discount, at, mul(def.discount, s.honourShare));
        mods.full.assessed[i] = 1;
      } else if (def.delay) waits[at] = 1;
      if (s.standing(i)) lessen(hardened, at, mul(def.harden, s.honourShare));
    }
  },
};
