import { child, stringAt, type Located, type Path } from '../located';
import type { Problem } from '../problem';
import { MEASURES, type MeasureId } from '../schema/conditions';
import { problem } from '../problem-at';
import { howToName } from '../suggest';
import { IDS, elementsOf, idsOf, type Kind } from './kinds';

/** What conditions name: the subject a measure needs, completed milestones, approved texts. */
export function conditionProblems(root: Located): Problem[] {
  const roots: Path[] = [
    ...elementsOf(root, ['events']).map((_, i) => ['events', i, 'when']),
    ...elementsOf(root, ['aims']).map((_, i) => ['aims', i, 'when']),
    ...conditional(root),
  ];
  return roots.flatMap((path) => {
    const at = path.reduce<Located | undefined>(
      (x, key) => (x === undefined ? undefined : child(x, key)),
      root,
    );
    return at === undefined ? [] : visit(root, at, path);
  });
}

/** Conditions under which accords stop lending. */
function conditional(root: Located): Path[] {
  return elementsOf(root, ['accords']).flatMap((accord, a) => {
    const provisions = child(accord, 'provisions');
    if (provisions?.kind !== 'array') return [];
    return provisions.items.map((_, p) => ['accords', a, 'provisions', p, 'conditionality', 'when']);
  });
}

function visit(root: Located, at: Located, path: Path): Problem[] {
  if (at.kind === 'array') return at.items.flatMap((x, i) => visit(root, x, [...path, i]));
  if (at.kind !== 'object') return [];
  return [...at.members].flatMap(([key, x]) => {
    const here = [...path, key];
    if (key === 'atLeast' || key === 'atMost') return test(root, x, here);
    if (key === 'completed') return named(root, x, here, 'milestone');
    if (key === 'approved') return named(root, x, here, 'text');
    if (key === 'happened') return named(root, x, here, 'event');
    if (key === 'convened') return named(root, x, here, 'forum');
    if (key === 'delivered') return named(root, x, here, 'deliverable');
    return key === 'all' || key === 'any' || key === 'not' ? visit(root, x, here) : [];
  });
}

function test(root: Located, at: Located, path: Path): Problem[] {
  const measure = stringAt(at, 'measure') ?? '';
  const spec: { of?: string; in?: string } | undefined = Object.hasOwn(MEASURES, measure)
    ? MEASURES[measure as MeasureId]
    : undefined;
  if (spec === undefined) return [];
  const subjects: readonly (readonly ['of' | 'in', string | undefined])[] = [
    ['of', spec.of],
    ['in', spec.in],
  ];
  return subjects.flatMap(([field, wanted]) => {
    const given = child(at, field);
    if (given === undefined)
      return wanted === undefined || wanted.endsWith('?')
        ? []
        : [missing(root, path, measure, field, wanted)];
    if (wanted !== undefined) return named(root, given, [...path, field], wanted.replace('?', '') as Kind);
    return [
      problem(
        root,
        [...path, field],
        ['SC209', `"${measure}" takes no "${field}"`, 'it would never be read', `remove "${field}"`],
        true,
      ),
    ];
  });
}

function missing(root: Located, path: Path, measure: string, field: string, kind: string): Problem {
  return problem(root, path, [
    'SC209',
    `"${measure}" does not say of which ${kind}`,
    'it has a value for each',
    `add "${field}"`,
  ]);
}

function named(root: Located, at: Located, path: Path, kind: Kind): Problem[] {
  if (at.kind !== 'leaf' || typeof at.value !== 'string') return [];
  const known = idsOf(root, kind);
  if (known.includes(at.value)) return [];
  const { code, noun } = IDS[kind];
  return [
    problem(root, path, [
      code,
      `there is no ${noun} "${at.value}"`,
      'the condition could never be judged',
      howToName(at.value, known, noun),
    ]),
  ];
}
