import type { Clause } from '../types';
import type { WordKind } from './types';

type Withhold = Extract<Clause, { kind: 'act' }>;

/** “We keep our intelligence from you unless …”: a threat by who could carry it out, at whom it shares secrets with. */
export const withholding: WordKind<Withhold> = {
  id: 'withhold',
  of: (c) => c.kind === 'act' && c.verb === 'withhold',
  problem(options, giver, { target }) {
    // What others could carry out is theirs to know.
    if (giver !== options.seat) return null;
    const verb = options.verbs.find((v) => v.verb === 'withhold');
    if (verb === undefined) return { id: 'not-open', params: { value: 'withhold' } };
    if (!verb.allowed) return verb.why ?? { id: 'not-open', params: { value: 'withhold' } };
    const at = verb.targets.find((c) => c.value === target);
    return at?.allowed === true ? null : (at?.why ?? { id: 'no-shared-secrets' });
  },
};
