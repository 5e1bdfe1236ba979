import { stringAt, type Located, type Path } from '../located';
import type { Problem } from '../problem';
import { problem } from '../problem-at';

/** Two elements of one list with the same id: one of them could never be meant. */
export function duplicateProblems(root: Located): Problem[] {
  const found: Problem[] = [];
  visit(root, [], (list, path) => {
    const seen = new Set<string>();
    for (const [i, element] of list.entries()) {
      const id = stringAt(element, 'id');
      if (id === undefined) continue;
      if (seen.has(id)) {
        found.push(
          problem(
            root,
            [...path, i, 'id'],
            [
              'SC117',
              `the id "${id}" stands twice in this list`,
              'whoever names it could mean either',
              'rename one of the two',
            ],
          ),
        );
      }
      seen.add(id);
    }
  });
  return found;
}

function visit(at: Located, path: Path, each: (list: readonly Located[], path: Path) => void): void {
  if (at.kind === 'object') for (const [key, member] of at.members) visit(member, [...path, key], each);
  if (at.kind !== 'array') return;
  each(at.items, path);
  for (const [i, item] of at.items.entries()) visit(item, [...path, i], each);
}
