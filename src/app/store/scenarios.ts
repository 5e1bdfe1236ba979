import { loadScenario, parseScenario, problemLine } from '../../scenario';
import type { Origins, Scenario } from '../../scenario';
import { fetchShipped, shipped } from '../../scenario/library-browser';

/** A scenario ready to begin. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  /** Where in the files each value stands, for "rule and scenario line". */
  readonly origins: Origins;
  /** The file's own words, where it is not shipped; a record embeds them. */
  readonly text?: string;
}

const loaded = new Map<string, LoadedScenario>();

/** A shipped scenario, parsed once; undefined when there is none of this id, it is not good, or it has not been fetched. */
export function scenarioById(id: string): LoadedScenario | undefined {
  const known = loaded.get(id);
  if (known) return known;
  const parsed = loadScenario(id, shipped);
  if (!parsed.ok) return undefined;
  const { scenario, origins } = parsed;
  const entry: LoadedScenario = { scenario, origins };
  loaded.set(id, entry);
  return entry;
}

/** The same, fetched first where it is not here yet. @throws when it cannot be fetched */
export async function fetchScenario(id: string): Promise<LoadedScenario | undefined> {
  await fetchShipped(id);
  return scenarioById(id);
}

export type OwnScenario = { ok: true; scenario: LoadedScenario } | { ok: false; detail: string };

/** A scenario from its text, as a record embeds it or a person opens it; it may rest on any that is shipped. */
export async function scenarioFromText(name: string, text: string): Promise<OwnScenario> {
  await fetchShipped();
  const parsed = parseScenario(name, text, shipped);
  if (parsed.ok) return { ok: true, scenario: { scenario: parsed.scenario, origins: parsed.origins, text } };
  const [first] = parsed.problems;
  return { ok: false, detail: first ? problemLine(first) : name };
}
