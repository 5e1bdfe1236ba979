import { mul } from '../fixed';
import { COVERT_VERBS, lessen } from '../full/modifiers';
import type { Provision } from './types';

/**
 * Secrets, laboratories and newsrooms are guarded together, the better the more honour: against theft, falsehoods and leaks for who
 * honours; against crime, as police share what they find, for every member in good standing.
 */
export const integrity: Provision<'integrity'> = {
  kind: 'integrity',
  secrets: true,
  settle(s, def) {
    const n = s.t.setup.states.length;
    const { guard, sealed, policed } = s.t.mods.full;
    const together = (by: number) => mul(by, s.honourShare);
    for (const i of s.members) {
      if (s.standing(i)) lessen(policed, i, together(def.crime));
      if (!s.honours(i)) continue;
      lessen(guard, COVERT_VERBS.indexOf('espionage') * n + i, together(def.espionage));
      lessen(guard, COVERT_VERBS.indexOf('disinformation') * n + i, together(def.disinformation));
      lessen(sealed, i, together(def.leak));
    }
  },
};
