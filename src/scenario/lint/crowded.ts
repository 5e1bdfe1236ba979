import type { Check } from './types';

/** A beginner meets at most three decisions a turn, and fewer in the first; talk does not count. */
export const crowded: Check = {
  code: 'SC313',
  find(s) {
    if (s.level !== 'beginner') return [];
    return s.agenda.flatMap((kinds, i) => {
      const decisions = kinds.filter((kind) => kind !== 'deals').length;
      const room = i === 0 ? 2 : 3;
      if (decisions <= room) return [];
      return [
        {
          path: `/agenda/${i}`,
          what: `turn ${i + 1} asks for ${decisions} decisions`,
          why: `a beginner can take in ${room}`,
          fix: 'show some of them later, or set another level',
        },
      ];
    });
  },
};
