import { scenario as schema, type Scenario } from '../../src/scenario/schema/scenario';
import { scenario } from './scenario';

type Draft = { -readonly [K in keyof Scenario]: Scenario[K] };

/** A shipped scenario with something changed, parsed again, so that a test can show one rule by itself. */
export function variant(id: string, change: (draft: Draft) => void): Scenario {
  const draft: Draft = structuredClone(scenario(id));
  change(draft);
  return schema.parse(draft);
}

/** Radio Silence's class form with all its decisions open from the first turn. */
export const openRadio: Scenario = variant('radio-silence', (s) => {
  s.agenda = [['accords', 'assembly', 'statecraft', 'deals']];
});
