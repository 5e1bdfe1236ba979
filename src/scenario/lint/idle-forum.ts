import type { ForumDef, Scenario } from '../schema/scenario';
import { vain } from './idle';
import type { Check, Finding } from './types';

/** Forums that could never meet, admit, decide or tie what they say. */
export const idleForum: Check = {
  code: 'SC316',
  find: (s) => [
    ...(s.forums ?? []).flatMap((forum) => flaws(s, forum)),
    ...(s.rules.endings.newOrder ?? []).flatMap((rule, n): Finding[] => {
      const forum = s.forums?.find((f) => f.id === rule.forum);
      const most = forum === undefined ? 0 : mostMembers(forum);
      const path = `/rules/endings/newOrder/${n}`;
      if (forum?.pole === 'hedging')
        return [
          finding(
            `${path}/forum`,
            `"${forum.name}" serves no side`,
            'the ending is one of a side',
            'name a forum of a side',
          ),
        ];
      return rule.members <= most
        ? []
        : [
            finding(
              `${path}/members`,
              `the new order asks for ${rule.members} members`,
              `"${rule.forum}" can have ${most}`,
              'ask for fewer',
            ),
          ];
    }),
  ],
};

const finding = (path: string, what: string, why: string, fix: string): Finding => ({ path, what, why, fix });

/** Everybody it could ever have at the table. */
function mostMembers({ members, admission }: ForumDef): number {
  const joiners = (admission?.candidates ?? []).filter((c) => c.as === 'member').map((c) => c.state);
  return Math.min(admission?.most ?? 60, new Set([...members, ...joiners]).size);
}

function flaws(s: Scenario, forum: ForumDef): Finding[] {
  const path = `/forums/${forum.id}`;
  const last = s.turns.count + s.turns.hidden.length;
  if (s.rules.ledger !== 'full')
    return [
      finding(
        path,
        `"${forum.name}" has no capital and no trust to work with`,
        'the single ledger keeps neither',
        'use the full ledger',
      ),
    ];
  return [
    ...founding(s, forum, path, last),
    ...admissions(forum, path, last),
    ...deliverables(forum, path, last),
    ...councils(forum, path),
    ...effectsOf(forum, path).flatMap(({ effect, at }) => vain(s, effect, at)),
  ];
}

function founding(s: Scenario, { convene, members, name }: ForumDef, path: string, last: number): Finding[] {
  if (convene === undefined) return [];
  const at = `${path}/convene`;
  if (convene.needs > members.length)
    return [
      finding(
        `${at}/needs`,
        `"${name}" needs ${convene.needs} callers`,
        `it has ${members.length} founders`,
        'ask for fewer',
      ),
    ];
  if (convene.from >= last)
    return [
      finding(
        `${at}/from`,
        `"${name}" cannot be called before turn ${convene.from}`,
        'no turn is played after that',
        `let it be called by turn ${last - 1}`,
      ),
    ];
  const seats = s.states.some((x) => x.seat !== undefined && members.includes(x.id));
  return seats
    ? []
    : [
        finding(
          at,
          `nobody can call "${name}"`,
          'none of its founders is a seat',
          'let it stand from the start',
        ),
      ];
}

function admissions(forum: ForumDef, path: string, last: number): Finding[] {
  const { admission, members } = forum;
  if (admission === undefined) return [];
  const at = `${path}/admission`;
  const own = admission.candidates.flatMap((c, n): Finding[] => {
    const where = `${at}/candidates/${n}`;
    if (members.includes(c.state))
      return [
        finding(
          `${where}/state`,
          `"${c.state}" is a candidate and a founder`,
          'it has a seat already',
          'name it once',
        ),
      ];
    return c.from < last
      ? []
      : [
          finding(
            `${where}/from`,
            `"${c.state}" may be let in from turn ${c.from}`,
            `the longest game has ${last}`,
            'let it in earlier',
          ),
        ];
  });
  const full = admission.most <= members.length && admission.candidates.length > 0;
  return [
    ...own,
    ...(admission.needs > 1000
      ? [
          finding(
            `${at}/needs`,
            `an admission needs ${admission.needs} of 1000 votes`,
            'there are no more than all',
            'use 1000 or less',
          ),
        ]
      : []),
    ...(full
      ? [
          finding(
            `${at}/most`,
            `"${forum.name}" has no room`,
            `it starts with ${members.length} of ${admission.most} members`,
            'raise "most"',
          ),
        ]
      : []),
  ];
}

/** Cohesion runs from 0 to 100. */
const MOST_COHESION = 100;

function deliverables(forum: ForumDef, path: string, last: number): Finding[] {
  return forum.deliverables.flatMap((d): Finding[] => {
    const at = `${path}/deliverables/${d.id}`;
    if (d.needs > MOST_COHESION)
      return [
        finding(
          `${at}/needs`,
          `"${d.title}" needs a cohesion of ${d.needs}`,
          'there is none above 100',
          'ask for less',
        ),
      ];
    if (d.from > last)
      return [
        finding(
          `${at}/from`,
          `"${d.title}" waits for turn ${d.from}`,
          `the longest game has ${last}`,
          'let it come earlier',
        ),
      ];
    const gains = Object.values(d.members).some((x) => x !== 0);
    return d.effects.length > 0 || gains
      ? []
      : [
          finding(
            at,
            `"${d.title}" changes nothing`,
            'it has no effects and gives members nothing',
            'add "effects" or "members"',
          ),
        ];
  });
}

function councils(forum: ForumDef, path: string): Finding[] {
  return forum.councils.flatMap((c): Finding[] => {
    const at = `${path}/councils/${c.id}`;
    if (c.kind !== 'tie')
      return c.with === undefined
        ? []
        : [
            finding(
              `${at}/with`,
              `"${c.name}" is no tie`,
              'its partner would never be read',
              'remove "with", or make it a tie',
            ),
          ];
    if (c.with === undefined)
      return [finding(at, `"${c.name}" ties to nothing`, 'it names no other forum', 'add "with"')];
    return c.with === forum.id
      ? [finding(`${at}/with`, `"${c.name}" ties a forum to itself`, 'nothing changes', 'name another forum')]
      : [];
  });
}

function effectsOf(forum: ForumDef, path: string) {
  const list = (effects: ForumDef['deliverables'][number]['effects'], at: string) =>
    effects.map((effect, n) => ({ effect, at: `${at}/effects/${n}` }));
  return [
    ...list(forum.convene?.effects ?? [], `${path}/convene`),
    ...(forum.admission?.candidates ?? []).flatMap((c, n) =>
      list(c.effects, `${path}/admission/candidates/${n}`),
    ),
    ...forum.deliverables.flatMap((d) => list(d.effects, `${path}/deliverables/${d.id}`)),
  ];
}
