import { child, stringAt, type Located, type Path } from '../located';
import type { Problem } from '../problem';
import { problem } from '../problem-at';
import { elementsOf } from './kinds';

/** Forums without numbers to run on, and deliverables or councils of different forums with one id. */
export function forumProblems(root: Located): Problem[] {
  const forums = elementsOf(root, ['forums']);
  if (forums.length === 0) return [];
  return [
    ...unruled(root),
    ...(['deliverables', 'councils'] as const).flatMap((list) => shared(root, forums, list)),
  ];
}

function unruled(root: Located): Problem[] {
  const rules = child(root, 'rules');
  if (rules === undefined || child(rules, 'forums') !== undefined) return [];
  return [
    problem(
      root,
      ['forums'],
      [
        'SC111',
        'the field "forums" is missing in "rules"',
        'forums run on numbers of their own',
        'add "forums": {} to "rules"',
      ],
      true,
    ),
  ];
}

/** A vote or an agenda names them alone. */
function shared(root: Located, forums: readonly Located[], list: 'deliverables' | 'councils'): Problem[] {
  const seen = new Map<string, number>();
  return forums.flatMap((forum, f) => {
    const things = child(forum, list);
    if (things?.kind !== 'array') return [];
    return things.items.flatMap((thing, n) => {
      const id = stringAt(thing, 'id');
      if (id === undefined) return [];
      const first = seen.get(id) ?? f;
      seen.set(id, first);
      const path: Path = ['forums', f, list, n, 'id'];
      return first === f
        ? []
        : [
            problem(root, path, [
              'SC117',
              `the id "${id}" stands in two forums`,
              'whoever names it could mean either',
              'rename one of the two',
            ]),
          ];
    });
  });
}
