import { othersKept, type Strategy } from './types';

/** Rounds of honouring after a punishment, to let the others come back. */
const CALM = 2;

/**
 * Answers the n-th defection with n defections, then honours twice whatever happens; a defection during punishment or calm
 * counts but starts nothing new.
 *
 * Beaufils, Delahaye and Mathieu 1996, "Our meeting with Gradual: a good strategy for the iterated prisoner's dilemma", in
 * Artificial Life V, MIT Press (printed 1997), 202–209.
 */
export const gradual: Strategy = {
  id: 'gradual',
  decide(memory) {
    let defections = 0;
    let punish = 0;
    let calm = 0;
    for (const round of memory.rounds) {
      const free = punish === 0 && calm === 0;
      if (punish > 0) {
        punish -= 1;
        if (punish === 0) calm = CALM;
      } else if (calm > 0) calm -= 1;
      if (othersKept(round)) continue;
      defections += 1;
      if (free) punish = defections;
    }
    if (memory.suspended) return 'honour';
    return punish > 0 ? 'defect' : 'honour';
  },
};
