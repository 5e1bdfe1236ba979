import { happens } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, mul } from '../fixed';
import { nameOf, param } from './book';
import { frameOf } from './frame';
import { COVERT_VERBS, type CovertVerb } from './modifiers';
import { respond } from './response';

/** Trust in a traced attacker falls by this much, thousandths of the full scale: the victim, its pole, everyone else. */
const VICTIM = 150;
const BLOC = 25;
const OTHERS = 6;

/**
 * One turn later, each covert act is traced with chance attribution + attributionIntel × the honouring share of the victim's
 * intelligence accord. A traced attacker loses trust and, by the victim's deterrence doctrine, is struck in return.
 */
export function answer(t: Turn): void {
  const { n } = frameOf(t.setup);
  const { covert } = t.world;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const bits = covert.get(i, j);
      if (bits === 0) continue;
      t.add('covert', [i, j], { rule: 'covert.forgotten', delta: -bits });
      for (const [k, verb] of COVERT_VERBS.entries()) {
        const bit = bitOf(k);
        if (Math.trunc(bits / bit) % 2 === 0) continue;
        if (happens(t.chance, traced(t, j), t.world.turn, 'attribution', i, j * 3 + k)) expose(t, i, j, verb);
      }
    }
  }
}

/** Bit of a covert verb's place in the `covert` column. */
export function bitOf(verb: number): number {
  return verb === 2 ? 4 : verb + 1;
}

/** With early warning an act is traced in the turn it happens, or never. Returns whether it was looked for. */
export function warned(t: Turn, attacker: number, victim: number, verb: CovertVerb): boolean {
  if (t.mods.full.doctrines[victim]?.early !== true) return false;
  const k = COVERT_VERBS.indexOf(verb);
  if (happens(t.chance, traced(t, victim), t.world.turn, 'attribution', attacker, victim * 3 + k))
    expose(t, attacker, victim, verb);
  return true;
}

/** Chance that an act against the victim is traced, permille. */
export function traced(t: Turn, victim: number): number {
  const { attribution, attributionIntel } = t.setup.p;
  const joint = t.mods.full.doctrines[victim]?.attribution ?? 0;
  return attribution + mul(attributionIntel, t.mods.intelligence[victim] ?? 0) + joint;
}

function expose(t: Turn, attacker: number, victim: number, verb: CovertVerb): void {
  const { pole, p } = t.setup;
  const by = [nameOf(t, attacker), nameOf(t, victim)];
  for (let j = 0; j < frameOf(t.setup).n; j += 1) {
    if (j === attacker) continue;
    const size = j === victim ? VICTIM : pole[j] !== 0 && pole[j] === pole[victim] ? BLOC : OTHERS;
    t.mods.trust.push({ from: j, to: attacker, by: -mul(FULL, size), cause: { rule: 'covert.exposed', by } });
  }
  const doctrine = t.mods.full.doctrines[victim];
  const proportion = doctrine?.proportion ?? PERMILLE;
  const struck = mul(mul(mul(FULL, p.deter), t.mods.deterrence[victim] ?? 0), proportion);
  t.add('damage', [attacker], { rule: 'covert.deterrence', delta: struck, path: param('deter'), by });
  if (t.setup.scenario.rules.instruments !== undefined)
    t.add('traced', [attacker, victim], {
      rule: 'covert.traced',
      delta: t.world.turn - t.world.traced.get(attacker, victim),
      by,
    });
  t.tell({
    kind: 'covert',
    verb,
    by: nameOf(t, attacker),
    target: nameOf(t, victim),
    success: true,
    attributed: true,
  });
  if (doctrine !== undefined) respond(t, doctrine, attacker, victim, verb);
}
