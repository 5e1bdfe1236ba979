import type { Check, Finding } from './types';

/** Lists by turn repeat their last element: one is enough, and too many are never read. */
export const stakes: Check = {
  code: 'SC305',
  find(s) {
    const last = s.turns.count + s.turns.hidden.length;
    const lists: readonly (readonly [path: string, length: number, exact: boolean])[] = [
      ['/turns/stakes', s.turns.stakes.length, true],
      ['/turns/labels', s.turns.labels.length, true],
      ['/turns/cues', s.turns.cues.length, true],
      ['/agenda', s.agenda.length, false],
      ['/forecast', s.forecast.length, false],
    ];
    return lists.flatMap(([path, length, exact]): Finding[] => {
      const short = exact && length > 1 && length < last;
      if (!short && length <= last) return [];
      return [
        {
          path,
          what: `there are ${length} entries for ${last} turns`,
          why: short ? 'the later turns would silently repeat the last' : 'the later ones are never reached',
          fix: short ? `write ${last}, or one for all` : `keep the first ${last}`,
        },
      ];
    });
  },
};
