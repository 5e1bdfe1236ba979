import type { Check } from './types';

/** Figures of real states need a source that players and teachers can follow. */
export const unsourced: Check = {
  code: 'SC307',
  find(s) {
    if (s.sources.length > 0) return [];
    const figures = s.states.some((x) => x.budget > 0 || x.market > 0);
    return [
      {
        path: '/sources',
        what: figures ? 'budgets and markets have no source' : 'the scenario names no source',
        why: 'players should be able to tell figures from estimates',
        fix: 'add "sources", and put what was estimated into "assumptions"',
      },
    ];
  },
};
