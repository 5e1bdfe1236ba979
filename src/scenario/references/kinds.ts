import { child, stringAt, type Located } from '../located';
import type { Code } from '../problem';

/** What an id can name, how that is called, and the code of a miss. */
export const IDS = {
  state: { code: 'SC201', noun: 'state', list: ['states'] },
  'state-or-all': { code: 'SC201', noun: 'state', list: ['states'] },
  seat: { code: 'SC208', noun: 'seat', list: ['states'] },
  domain: { code: 'SC202', noun: 'domain', list: ['domains'] },
  accord: { code: 'SC203', noun: 'accord', list: ['accords'] },
  text: { code: 'SC204', noun: 'text', list: ['assembly', 'texts'] },
  item: { code: 'SC205', noun: 'docket item', list: ['assembly', 'docket'] },
  procedure: { code: 'SC206', noun: 'procedure', list: ['assembly', 'procedures'] },
  milestone: { code: 'SC207', noun: 'milestone', list: ['milestones'] },
  event: { code: 'SC211', noun: 'event', list: ['events'] },
  venue: { code: 'SC221', noun: 'venue', list: ['assembly', 'venues'] },
  candidate: { code: 'SC222', noun: 'candidate', list: ['assembly', 'elections'] },
  forum: { code: 'SC212', noun: 'forum', list: ['forums'] },
  deliverable: { code: 'SC212', noun: 'deliverable', list: ['forums'] },
  design: { code: 'SC210', noun: 'design', list: ['assembly', 'texts'] },
} as const satisfies Record<string, { code: Code; noun: string; list: readonly string[] }>;

export type Kind = keyof typeof IDS;

export function elementsOf(root: Located, list: readonly string[]): readonly Located[] {
  const found = list.reduce<Located | undefined>(
    (at, key) => (at === undefined ? undefined : child(at, key)),
    root,
  );
  return found?.kind === 'array' ? found.items : [];
}

/** Ids of that kind that the draft defines, in its order. */
export function idsOf(root: Located, kind: Kind): string[] {
  const listed = elementsOf(root, IDS[kind].list);
  const inner = kind === 'candidate' ? 'candidates' : kind === 'deliverable' ? 'deliverables' : undefined;
  const elements = inner === undefined ? listed : listed.flatMap((x) => elementsOf(x, [inner]));
  const chosen = kind === 'seat' ? elements.filter((x) => child(x, 'seat') !== undefined) : elements;
  const ids = chosen.flatMap((x) => stringAt(x, kind === 'design' ? 'design' : 'id') ?? []);
  return kind === 'state-or-all' ? [...ids, 'all'] : [...new Set(ids)];
}
