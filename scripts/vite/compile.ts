import { loadScenario } from '../../src/scenario/library';
import { shippedLibrary } from '../../src/scenario/library-node';
import type { Scenario } from '../../src/scenario';

/** A shipped scenario as parsed, and the ids of the files it may rest on; `scenario` is undefined where it is not good. */
export function compile(id: string): { files: readonly string[]; scenario: Scenario | undefined } {
  const library = shippedLibrary();
  const parsed = loadScenario(id, library);
  return { files: library.ids, scenario: parsed.ok ? parsed.scenario : undefined };
}
