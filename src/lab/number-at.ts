import type { Scenario } from '../scenario/types';

/** The number a path with ids leads to. @throws RangeError where it leads to none */
export function numberAt(scenario: Scenario, pointer: string): number {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => {
      if (Array.isArray(at))
        return at.find((x: { id?: string; kind?: string }) => x.id === key || x.kind === key);
      return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    }, scenario);
  if (typeof found === 'number') return found;
  throw new RangeError(`no number at "${pointer}" in ${scenario.id}`);
}
