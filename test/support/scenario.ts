import { loadScenario, problemLine } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';
import type { Scenario } from '../../src/scenario/types';

const library = shippedLibrary();
const loaded = new Map<string, Scenario>();

/** A shipped scenario by id, parsed once; a test that asks for a bad one fails with its problems. */
export function scenario(id: string): Scenario {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const parsed = loadScenario(id, library);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  loaded.set(id, parsed.scenario);
  return parsed.scenario;
}
