import { compiled, fetchCompiled } from '../../scenario/compiled-browser';
import { isLarge } from '../../scenario/large';
import { fetchShipped, shipped } from '../../scenario/library-browser';
import { cardOf } from '../../scenario/shelf-browser';
import type { Origins, Scenario } from '../../scenario';
import { fetchLarge, hasLarge } from './large';

/** A scenario ready to begin. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  /** Where in the files each value stands; absent until it is asked for, where the scenario is shipped. */
  readonly origins?: Origins;
  /** The file's own words, where it is not shipped; a record embeds them. */
  readonly text?: string;
}

/** The same with where in its files each value stands, for "rule and scenario line". */
export type SourcedScenario = LoadedScenario & { readonly origins: Origins };

const loaded = new Map<string, LoadedScenario>();

/** A shipped scenario, as parsed while building; undefined when there is none of this id, or what it needs has not been fetched. */
export function scenarioById(id: string): LoadedScenario | undefined {
  const known = loaded.get(id);
  if (known) return known;
  const scenario = compiled(id);
  if (scenario === undefined || (isLarge(scenario) && !hasLarge())) return undefined;
  const entry: LoadedScenario = { scenario };
  loaded.set(id, entry);
  return entry;
}

/** The same, fetched first where it is not here yet. @throws when it cannot be fetched */
export async function fetchScenario(id: string): Promise<LoadedScenario | undefined> {
  // The card says it before the scenario is here, so that both come at a time.
  await Promise.all([fetchCompiled(id), cardOf(id)?.isLarge === true && fetchLarge()]);
  return scenarioById(id);
}

export type OwnScenario = { ok: true; scenario: SourcedScenario } | { ok: false; detail: string };

/**
 * A scenario from its text, as a record embeds it or a person opens it; it may rest on any that is shipped.
 * @throws when what it needs cannot be fetched
 */
export async function scenarioFromText(name: string, text: string): Promise<OwnScenario> {
  const [{ parseScenario, problemLine }] = await Promise.all([import('./reader'), fetchShipped()]);
  const parsed = parseScenario(name, text, shipped);
  if (parsed.ok) {
    const { scenario, origins } = parsed;
    if (isLarge(scenario)) await fetchLarge();
    return { ok: true, scenario: { scenario, origins, text } };
  }
  const [first] = parsed.problems;
  return { ok: false, detail: first ? problemLine(first) : name };
}

const sourced = new WeakMap<Scenario, SourcedScenario>();

/** What is already known of where the values stand; undefined where the files are yet to be read. */
export function sourceOf(entry: LoadedScenario): SourcedScenario | undefined {
  const { origins } = entry;
  return origins === undefined ? sourced.get(entry.scenario) : { ...entry, origins };
}

/** Reads the files of a scenario for where each value stands. @throws when they cannot be fetched */
export async function fetchSource(entry: LoadedScenario): Promise<SourcedScenario> {
  const known = sourceOf(entry);
  if (known !== undefined) return known;
  const { id } = entry.scenario;
  const [{ shippedOrigins }] = await Promise.all([
    import('../../scenario/shipped-origins'),
    fetchShipped(id),
  ]);
  const found = { ...entry, origins: shippedOrigins(id, shipped) };
  sourced.set(entry.scenario, found);
  return found;
}
