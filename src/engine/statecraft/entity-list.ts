import { domainFor } from '../instruments/numbers';
import type { Reason } from '../options';
import { aim, others } from './full';
import { causeOf, democracies, instrument } from './instrument';
import type { Standpoint } from './types';

/**
 * Deny chips to a state's vendors, or take them off the list. It stands until lifted or unpaid; allies that trust the sender follow,
 * and those that do not fill the gap.
 */
export const entityList = instrument('entity-list', {
  closed: (s) => democracies(s) ?? chips(s),
  targets: (s) =>
    others(s, (i) =>
      s.setup.pole[i] === s.setup.pole[s.place]
        ? { id: 'own-side' }
        : s.setup.states[i]?.kind === 'group'
          ? { id: 'no-group' }
          : null,
    ),
  apply(t, place, act) {
    const { target } = aim(t, act);
    const delta = t.world.listed.get(target, place) === 0 ? 1 : -1;
    t.add('listed', [target, place], { ...causeOf(t, 'entity-list', 'capital', place), delta });
  },
});

function chips({ setup }: Standpoint): Reason | null {
  return domainFor(setup, 'chips') < 0 ? { id: 'no-chips' } : null;
}
