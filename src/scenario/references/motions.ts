import { child, stringAt, type Located } from '../located';
import type { Problem } from '../problem';
import { problem } from '../problem-at';
import { elementsOf } from './kinds';

/** Motions of different accords with one id: a vote names the motion alone. */
export function motionProblems(root: Located): Problem[] {
  const seen = new Map<string, number>();
  return elementsOf(root, ['accords']).flatMap((accord, a) => {
    const motions = child(accord, 'motions');
    if (motions?.kind !== 'array') return [];
    return motions.items.flatMap((motion, m) => {
      const id = stringAt(motion, 'id');
      if (id === undefined) return [];
      const first = seen.get(id) ?? a;
      seen.set(id, first);
      return first === a
        ? []
        : [
            problem(
              root,
              ['accords', a, 'motions', m, 'id'],
              [
                'SC117',
                `the motion "${id}" stands in two accords`,
                'whoever votes on it could mean either',
                'rename one of the two',
              ],
            ),
          ];
    });
  });
}
