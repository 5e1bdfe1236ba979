import { freeze } from './freeze';
import type { Scenario } from './types';

const RAW = '../../scenarios/';

/** The beginners' scenario is there as soon as a game can be: it is begun at a touch. */
const now = import.meta.glob<Scenario>('../../scenarios/small-rooms.json', {
  query: '?compiled',
  import: 'default',
  eager: true,
});

const later = import.meta.glob<Scenario>(['../../scenarios/*.json', '!../../scenarios/small-rooms.json'], {
  query: '?compiled',
  import: 'default',
});

const here = new Map(
  Object.entries(now).map(([path, scenario]) => [path.slice(RAW.length, -'.json'.length), freeze(scenario)]),
);

/** A shipped scenario as parsed while building; undefined where there is none of this id or it has not been fetched. */
export function compiled(id: string): Scenario | undefined {
  return here.get(id);
}

/** Fetches a shipped scenario, so that `compiled` finds it. @throws when offline */
export async function fetchCompiled(id: string): Promise<Scenario | undefined> {
  const scenario = here.get(id) ?? (await later[`${RAW}${id}.json`]?.());
  if (scenario !== undefined) here.set(id, freeze(scenario));
  return scenario;
}
