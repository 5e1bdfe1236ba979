import { stringAt, type Located } from '../located';
import type { Problem } from '../problem';
import { problem } from '../problem-at';
import { elementsOf } from './kinds';

/** Candidates of different elections with one id: a ballot names the candidate alone. */
export function candidateProblems(root: Located): Problem[] {
  const seen = new Map<string, number>();
  return elementsOf(root, ['assembly', 'elections']).flatMap((election, e) =>
    elementsOf(election, ['candidates']).flatMap((candidate, c) => {
      const id = stringAt(candidate, 'id');
      if (id === undefined) return [];
      const first = seen.get(id) ?? e;
      seen.set(id, first);
      if (first === e) return [];
      return [
        problem(
          root,
          ['assembly', 'elections', e, 'candidates', c, 'id'],
          [
            'SC117',
            `the candidate "${id}" stands in two elections`,
            'whoever names it could mean either',
            'rename one of the two',
          ],
        ),
      ];
    }),
  );
}
