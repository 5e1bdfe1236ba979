import { happens } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import { nameOf, param, source, sources } from './book';
import { frameOf } from './frame';

/** Damage that stays after a turn, permille. */
const LASTS = 700;

/**
 * Damage heals to 0.7 and takes what the turn brings: crime, less what security money prevents; leaks from shared secrets;
 * a supply shock in chips; an incident in AI, the likelier the higher the leading level.
 */
export function damage(t: Turn): void {
  const { setup: s, world, mods } = t;
  const { n, budget0 } = frameOf(s);
  const shock =
    happens(t.chance, s.p.shockP, world.turn, 'shock') && s.domains.some((d) => CHIPS.includes(d.id));
  const incident = happens(t.chance, hazard(t), world.turn, 'incident');
  for (let i = 0; i < n; i += 1) {
    const id = nameOf(t, i);
    const effort = mods.full.security[i] as number;
    const prevented = ratio(effort, PERMILLE, effort + mul(budget0[i] as number, s.p.crimeK));
    const before = world.damage.get(i);
    t.add('damage', [i], {
      rule: 'domestic.healing',
      delta: mul(before, LASTS) - before,
      from: sources(t, () => [source('damage', id)]),
    });
    t.add('damage', [i], {
      rule: 'domestic.crime',
      delta: mul(mul(FULL, s.p.crime), PERMILLE - prevented),
      path: param('crime'),
    });
    t.add('damage', [i], { rule: 'accords.leak', delta: mods.leak[i] as number, path: param('leak') });
    if (shock && mods.full.spared[i] === 0) {
      t.add('damage', [i], {
        rule: 'domestic.chip-shock',
        delta: mul(FULL, s.p.shockDmg),
        path: param('shockDmg'),
      });
    }
    if (incident)
      t.add('damage', [i], {
        rule: 'domestic.ai-incident',
        delta: mul(FULL, s.p.aiDmg),
        path: param('aiDmg'),
      });
    const over = FULL - world.damage.get(i);
    if (over < 0) t.add('damage', [i], { rule: 'arithmetic.bounds', delta: over });
  }
}

/** Domain ids that the two shocks belong to; a scenario without them has no such shock. */
const CHIPS: readonly string[] = ['chips', 'semiconductors'];
const AI = 'ai';

/** Chance of an AI incident, permille: aiHaz × the highest level × what safety work leaves of it. */
function hazard(t: Turn): number {
  const { n } = frameOf(t.setup);
  const d = t.setup.domains.findIndex((x) => x.id === AI);
  if (d < 0) return 0;
  let highest = 0;
  let given = 0;
  for (let i = 0; i < n; i += 1) {
    const level = t.world.level.get(d, i);
    if (level > highest) {
      highest = level;
      given = t.mods.full.restraint[d * n + i] as number;
    }
  }
  return mul(ratio(t.setup.p.aiHaz, highest, FULL), PERMILLE - given);
}
