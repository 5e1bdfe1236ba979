import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CoverageRow } from '../../scripts/docs/coverage';
import type { Scenario } from '../../src/scenario/types';
import { scenario } from './scenario';

/** Words a paraphrase may have. */
const MOST_WORDS = 12;

/** What is wrong with a row: nothing, when everything it names exists. */
export function faultsOf(row: CoverageRow): string[] {
  const words = row.says.split(/\s+/).filter((word) => word !== '').length;
  return [
    ...(words === 0 || words > MOST_WORDS ? [`${words} words`] : []),
    ...(row.plays === undefined ? withoutPlay(row) : played(row, row.plays)),
  ];
}

function withoutPlay(row: CoverageRow): string[] {
  return row.not === undefined || row.not.trim() === '' ? ['neither played nor a reason'] : [];
}

function played(row: CoverageRow, plays: readonly string[]): string[] {
  if (row.scenario === undefined) return ['no scenario'];
  let s: Scenario;
  try {
    s = scenario(row.scenario);
  } catch {
    return [`no scenario ${row.scenario}`];
  }
  const tests = row.tests ?? [];
  return [
    ...(plays.length === 0 ? ['nothing plays it'] : []),
    ...plays.filter((ref) => !exists(s, ref)).map((ref) => `no ${ref} in ${row.scenario}`),
    ...(tests.length === 0 ? ['no test'] : []),
    ...tests.flatMap(({ file, title }) => (isTest(file, title) ? [] : [`no test “${title}” in ${file}`])),
  ];
}

/** Whether the scenario uses what a reference names. */
function exists(s: Scenario, ref: string): boolean {
  const kind = ref.slice(0, ref.indexOf(':'));
  const id = ref.slice(ref.indexOf(':') + 1);
  const find = FINDERS[kind];
  return find !== undefined && id !== '' && find(s, id);
}

type Finder = (s: Scenario, id: string) => boolean;

const named = (list: unknown, id: string) =>
  Array.isArray(list) && list.some((x: { id?: string; kind?: string }) => x.id === id || x.kind === id);

const FINDERS: Readonly<Record<string, Finder>> = {
  provision: (s, id) => s.accords.some((x) => named(x.provisions, id)),
  verb: (s, id) => (s.rules.statecraft.verbs as readonly string[]).includes(id),
  accord: (s, id) => named(s.accords, id),
  motion: (s, id) => s.accords.some((x) => named(x.motions, id)),
  text: (s, id) => named(s.assembly.texts, id),
  item: (s, id) => named(s.assembly.docket, id),
  procedure: (s, id) => named(s.assembly.procedures, id),
  stage: (s, id) => s.assembly.procedures.some((p) => p.stages.some((x) => x.decides === id)),
  region: (s, id) => named(at(s, '/assembly/regions'), id),
  venue: (s, id) => named(at(s, '/assembly/venues'), id),
  election: (s, id) => named(at(s, '/assembly/elections'), id),
  event: (s, id) => named(s.events, id),
  milestone: (s, id) => named(s.milestones, id),
  forum: (s, id) => named(at(s, '/forums'), id),
  deliverable: (s, id) => forums(s).some((x) => named(x.deliverables, id)),
  council: (s, id) => forums(s).some((x) => named(x.councils, id)),
  state: (s, id) => named(s.states, id),
  domain: (s, id) => named(s.domains, id),
  aim: (s, id) => named(s.aims, id),
  effect: (s, id) => [s.events, s.milestones, forums(s)].some((part) => hasKey(part, id)),
  condition: (s, id) => [s.events, s.aims, s.accords].some((part) => hasKey(part, id)),
  path: (s, id) => at(s, id) !== undefined,
};

function forums(s: Scenario): { deliverables?: unknown; councils?: unknown }[] {
  return (at(s, '/forums') ?? []) as { deliverables?: unknown; councils?: unknown }[];
}

/** The value that a pointer with ids leads to. */
function at(s: Scenario, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => {
      if (Array.isArray(value))
        return value.find((x: { id?: string; kind?: string }) => x.id === key || x.kind === key);
      return typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined;
    }, s);
}

function hasKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((x) => hasKey(x, key));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([k, x]) => (k === key && x !== undefined) || hasKey(x, key));
}

const files = new Map<string, string>();

/** Whether the file has a test of this title, as it is written there, or is a numbered case of this rule. */
function isTest(file: string, title: string): boolean {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  if (title === '' || !file.startsWith('test/') || !existsSync(path)) return false;
  const text = files.get(path) ?? readFileSync(path, 'utf8');
  files.set(path, text);
  if (file.endsWith('.json')) return (JSON.parse(text) as { rule?: string }).rule === title;
  return [...text.matchAll(TITLES)].some(
    ([, single, double, back]) => (single?.replaceAll(String.raw`\'`, "'") ?? double ?? back) === title,
  );
}

/** Titles after `it(` and after the list of `it.each(…)(`. */
const TITLES = /(?:\bit|\))\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`)/g;
