import type { Turn } from '../context';
import { fromPoints, mul } from '../fixed';
import { moveTrust } from '../phases/trust';
import { causeOf } from '../statecraft/instrument';

/** Inside the autocracies' bloc, whoever sells more in hedging markets is watched by whoever sells less. */
export function rivalry(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.['hedge-ally'];
  if (n === undefined) return;
  const { pole } = t.setup;
  const { hedgerShare } = t.mods.full;
  for (let i = 0; i < t.setup.states.length; i += 1) {
    for (let j = 0; j < t.setup.states.length; j += 1) {
      if (i === j || pole[i] !== -1 || pole[j] !== -1) continue;
      const ahead = (hedgerShare[j] as number) - (hedgerShare[i] as number);
      if (ahead > LEAST)
        moveTrust(t, i, j, -mul(ahead, n.rivalry), () => causeOf(t, 'hedge-ally', 'rivalry', j));
    }
  }
}

/** A lead that nobody minds, world units. */
const LEAST = fromPoints(2);
