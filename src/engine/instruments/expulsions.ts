import type { Turn } from '../context';
import { mul } from '../fixed';
import { causeOf } from '../statecraft/instrument';
import { within100 } from './numbers';

/** Stations are staffed again. */
export function expulsions(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.expel;
  if (n === undefined) return;
  for (let i = 0; i < t.setup.states.length; i += 1) {
    const lost = t.world.expelled.get(i);
    if (lost > 0)
      within100(t, 'expelled', [i], { ...causeOf(t, 'expel', 'wear', i), delta: -mul(lost, n.wear) });
  }
}
