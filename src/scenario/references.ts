import { child, type Located } from './located';
import { candidateProblems } from './references/candidates';
import { conditionProblems } from './references/conditions';
import { forumProblems } from './references/forums';
import { motionProblems } from './references/motions';
import { stageProblems } from './references/stages';
import { IDS, idsOf, type Kind } from './references/kinds';
import type { Problem } from './problem';
import { problem } from './problem-at';
import { howToName } from './suggest';

/**
 * Where ids are used, and of what: `*` is every element of a list or member of an object, `{}` every key of an object. A new field
 * that names something is one line here.
 */
const REFERENCES: readonly (readonly [pattern: string, kind: Kind])[] = [
  ['start', 'seat'],
  ['states/*/tilt/{}', 'domain'],
  ['states/*/levels/{}', 'domain'],
  ['domains/*/prerequisites/*/domain', 'domain'],
  ['accords/*/members/*', 'state'],
  ['accords/*/provisions/*/domain', 'domain'],
  ['accords/*/provisions/*/domains/*', 'domain'],
  ['accords/*/provisions/*/targets/*', 'state'],
  ['accords/*/provisions/*/events/*', 'event'],
  ['accords/*/provisions/*/rival', 'accord'],
  ['accords/*/provisions/*/conditionality/at', 'state'],
  ['accords/*/forum', 'forum'],
  ['accords/*/motions/*/effects/*/states/*', 'state'],
  ['assembly/texts/*/domain', 'domain'],
  ['assembly/texts/*/sponsors/*', 'state'],
  ['assembly/texts/*/wantedBy/*', 'state'],
  ['assembly/texts/*/prizes/{}', 'state'],
  ['assembly/texts/*/venues/*', 'venue'],
  ['assembly/venues/*/members/*', 'state'],
  ['assembly/venues/*/domains/{}', 'domain'],
  ['assembly/regions/*/members/*', 'state'],
  ['assembly/elections/*/domain', 'domain'],
  ['assembly/elections/*/candidates/*/sponsor', 'state'],
  ['assembly/docket/*/texts/*', 'text'],
  ['assembly/docket/*/procedure', 'procedure'],
  ['milestones/*/domain', 'domain'],
  ['aims/*/seat', 'seat'],
  ['forums/*/members/*', 'state'],
  ['forums/*/admission/candidates/*/state', 'state'],
  ['forums/*/admission/candidates/*/anger/*/state', 'state'],
  ['forums/*/councils/*/with', 'forum'],
  ['forums/*/rivalOf/*', 'forum'],
  ['rules/endings/newOrder/*/forum', 'forum'],
  ...effects('forums/*/convene/effects/*'),
  ...effects('forums/*/admission/candidates/*/effects/*'),
  ...effects('forums/*/deliverables/*/effects/*'),
  ...effects('events/*/effects/*'),
  ...effects('milestones/*/unlocks/*'),
];

function effects(at: string): (readonly [string, Kind])[] {
  return [
    [`${at}/tilt/domain`, 'domain'],
    [`${at}/tilt/at`, 'state'],
    [`${at}/standard/domain`, 'domain'],
    [`${at}/home/at`, 'state'],
    [`${at}/approval/at`, 'state'],
    [`${at}/damage/at`, 'state-or-all'],
    [`${at}/damage/sparedBy`, 'accord'],
    [`${at}/level/at`, 'state'],
    [`${at}/level/domain`, 'domain'],
    [`${at}/trust/from`, 'state'],
    [`${at}/trust/in`, 'state'],
    [`${at}/capital/at`, 'state'],
    [`${at}/accordPush/accord`, 'accord'],
    [`${at}/inspection/accord`, 'accord'],
    [`${at}/appeal/candidate`, 'candidate'],
    [`${at}/arrears/at`, 'state'],
    [`${at}/credentials/at`, 'state'],
    [`${at}/docket/item`, 'item'],
  ];
}

/** Every id that names nothing, with the nearest that exists; works on drafts of any shape. */
export function referenceProblems(root: Located): Problem[] {
  const plain = REFERENCES.flatMap(([pattern, kind]) => {
    const known = idsOf(root, kind);
    return matches(root, pattern.split('/')).flatMap((match) =>
      known.includes(match.id) ? [] : [unknown(root, match, kind, known)],
    );
  });
  return [
    ...plain,
    ...candidateProblems(root),
    ...motionProblems(root),
    ...forumProblems(root),
    ...stageProblems(root),
    ...conditionProblems(root),
  ];
}

function unknown(root: Located, { path, id, isKey }: Match, kind: Kind, known: readonly string[]): Problem {
  const { code, noun } = IDS[kind];
  const seatless = kind === 'seat' && idsOf(root, 'state').includes(id);
  return problem(
    root,
    path,
    [
      code,
      seatless ? `"${id}" is a state but not a seat` : `there is no ${noun} "${id}"`,
      seatless ? 'only a seat can be played or have an aim' : 'the rules would look for it and find nothing',
      howToName(id, known, noun),
    ],
    isKey,
  );
}

interface Match {
  path: (string | number)[];
  id: string;
  /** The id is a key of an object, not a value. */
  isKey: boolean;
}

function matches(at: Located, pattern: readonly string[], path: (string | number)[] = []): Match[] {
  const [head, ...rest] = pattern;
  if (head === undefined)
    return at.kind === 'leaf' && typeof at.value === 'string' ? [{ path, id: at.value, isKey: false }] : [];
  if (head === '{}')
    return at.kind === 'object'
      ? [...at.members.keys()].map((key) => ({ path: [...path, key], id: key, isKey: true }))
      : [];
  if (head === '*') {
    if (at.kind === 'array') return at.items.flatMap((item, i) => matches(item, rest, [...path, i]));
    return at.kind === 'object'
      ? [...at.members].flatMap(([key, x]) => matches(x, rest, [...path, key]))
      : [];
  }
  const next = child(at, head);
  return next === undefined ? [] : matches(next, rest, [...path, head]);
}
