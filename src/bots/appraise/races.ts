import { POINT } from '../../engine';
import type { TextDef } from './scenario';
import { limit, type Situation } from './situation';

/**
 * How near the market is to making a text moot, 0..1, as everybody can see it: at 1 it is this turn. Installed kit counts that is
 * within ten points of what it takes, and a level that is within ten.
 */
export function overtaken(s: Situation, def: TextDef): number {
  if (def.race === undefined) return 0;
  const d = s.setup.domain(def.domain);
  let [tilt, votes] = [0, 0];
  for (const i of s.setup.buyers) {
    const weight = s.setup.states[i]?.votes ?? 0;
    tilt += s.read.get('tilt', d, i) * weight;
    votes += weight;
  }
  const mean = votes === 0 ? 0 : tilt / votes / POINT;
  let level = 0;
  for (const [i] of s.setup.states.entries())
    if (s.setup.pole[i] === Math.sign(mean)) level = Math.max(level, s.read.points('level', d, i));
  const near = (have: number, needs: number) => limit(1 - (needs - have) / 10, 0, 1);
  return near(Math.abs(mean), def.race.share) * near(level, def.race.level);
}
