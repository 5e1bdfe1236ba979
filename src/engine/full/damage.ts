import { happens } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import { nameOf, param, source, sources } from './book';
import { frameOf } from './frame';
import type { Harm } from './modifiers';
import { resilient } from './resilience';

/** Damage that stays after a turn, permille. */
const LASTS = 700;

/** What earlier turns and this turn's events have done heals to 0.7, before covert acts and the domestic chapter add to it. */
export function heal(t: Turn): void {
  for (let i = 0; i < frameOf(t.setup).n; i += 1) {
    const before = t.world.damage.get(i);
    t.add('damage', [i], {
      rule: 'domestic.healing',
      delta: mul(before, LASTS) - before,
      from: sources(t, () => [source('damage', nameOf(t, i))]),
    });
  }
}

/**
 * Damage takes what the turn brings: crime, less what security money prevents; leaks from shared secrets;
 * a supply shock in chips; an incident in AI, the likelier the higher the leading level.
 */
export function damage(t: Turn): void {
  const { setup: s, world, mods } = t;
  const { n, budget0 } = frameOf(s);
  const shock =
    happens(t.chance, s.p.shockP, world.turn, 'shock') && s.domains.some((d) => CHIPS.includes(d.id));
  const incident = happens(t.chance, hazard(t), world.turn, 'incident');
  for (let i = 0; i < n; i += 1) {
    const effort = mods.full.security[i] as number;
    const prevented = ratio(effort, PERMILLE, effort + mul(budget0[i] as number, s.p.crimeK));
    t.add('damage', [i], {
      rule: 'domestic.crime',
      delta: mul(
        mul(mul(FULL, s.p.crime), PERMILLE - prevented),
        PERMILLE - (mods.full.policed[i] as number),
      ),
      path: param('crime'),
    });
    t.add('damage', [i], {
      rule: 'accords.leak',
      delta: mul(mods.leak[i] as number, PERMILLE - (mods.full.sealed[i] as number)),
      path: param('leak'),
    });
    if (shock && mods.full.spared[i] === 0) {
      t.add('damage', [i], {
        rule: 'domestic.chip-shock',
        delta: resilient(t, i, mul(FULL, s.p.shockDmg)),
        path: param('shockDmg'),
      });
    }
    if (incident)
      t.add('damage', [i], {
        rule: 'domestic.ai-incident',
        delta: mul(FULL, s.p.aiDmg),
        path: param('aiDmg'),
      });
    for (const harm of mods.full.harms) t.add('damage', [i], { ...harm.cause, delta: harmDone(t, harm) });
    const over = FULL - world.damage.get(i);
    if (over < 0) t.add('damage', [i], { rule: 'arithmetic.bounds', delta: over });
  }
}

/** Domain ids that the two shocks belong to; a scenario without them has no such shock. */
const CHIPS: readonly string[] = ['chips', 'semiconductors'];
const AI = 'ai';

/** Chance of an AI incident, permille: aiHaz × the highest level × what safety work leaves of it. */
function hazard(t: Turn): number {
  const d = t.setup.domains.findIndex((x) => x.id === AI);
  if (d < 0) return 0;
  return mul(ratio(t.setup.p.aiHaz, highest(t, d), FULL), PERMILLE - t.mods.full.safety);
}

/** The same to every state: at the full level of its domain all of it. */
function harmDone(t: Turn, { domain, by }: Harm): number {
  return domain < 0 ? by : ratio(by, highest(t, domain), FULL);
}

function highest(t: Turn, domain: number): number {
  let most = 0;
  for (let i = 0; i < frameOf(t.setup).n; i += 1) most = Math.max(most, t.world.level.get(domain, i));
  return most;
}
