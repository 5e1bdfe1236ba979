import { happens } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import { domainName, nameOf, source, within } from '../full/book';
import { answer, bitOf, warned } from '../full/attribution';
import { heal } from '../full/damage';
import { electionNow } from '../full/elections';
import { frameOf, isFull } from '../full/frame';
import { COVERT_VERBS, type CovertVerb } from '../full/modifiers';
import { strengths } from '../full/strength';

/** RULES §6, in thousandths of the full scale. */
const SUCCESS = 800;
const GAP = 350;
const DAMAGE = 100;
const APPROVAL = 100;
const BLOC_TRUST = 20;

/**
 * Damage heals; last turn's acts may be traced; then this turn's are tried: success 0.8 × attack / (attack + defence), strengths as
 * in security times the level in `cyber`. The one place where luck decides whether an order is carried out.
 */
export function covert(t: Turn): void {
  if (!isFull(t.setup)) return;
  heal(t);
  answer(t);
  const { covert: acts } = t.mods.full;
  if (acts.length === 0) return;
  const force = cyber(t);
  for (const act of acts) {
    const verb = COVERT_VERBS.indexOf(act.verb);
    const success = happens(
      t.chance,
      mul(mul(odds(force, act.by, act.target), PERMILLE - guarded(t, verb, act.target)), stations(t, act.by)),
      t.world.turn,
      'covert',
      act.by,
      act.target * 3 + verb,
    );
    const bit = bitOf(verb);
    const pending = t.world.covert.get(act.by, act.target);
    if (!warned(t, act.by, act.target, act.verb) && Math.trunc(pending / bit) % 2 === 0)
      t.add('covert', [act.by, act.target], { rule: 'covert.act', delta: bit });
    if (success) EFFECTS[act.verb](t, act.by, act.target);
    const told = {
      kind: 'covert',
      verb: act.verb,
      target: nameOf(t, act.target),
      success,
      attributed: false,
    } as const;
    t.tell({ ...told, by: nameOf(t, act.by) }, [nameOf(t, act.by)]);
    if (success) t.tell(told, [nameOf(t, act.target)]);
  }
}

/** Chance of success, permille. */
export function odds(force: Float64Array, by: number, target: number): number {
  const attack = force[by] as number;
  return mul(SUCCESS, ratio(attack, PERMILLE, attack + (force[target] as number)));
}

function guarded(t: Turn, verb: number, target: number): number {
  return t.mods.full.guard[verb * frameOf(t.setup).n + target] as number;
}

/** Permille of an attacker's chances that expulsions leave it. */
function stations(t: Turn, by: number): number {
  if (t.setup.scenario.rules.instruments === undefined) return PERMILLE;
  return PERMILLE - Math.trunc(t.world.expelled.get(by) / (FULL / PERMILLE));
}

function cyber(t: Turn): Float64Array {
  const domain = t.setup.domains.findIndex((d) => d.id === 'cyber');
  const strength = strengths(t);
  if (domain < 0) return strength;
  return strength.map((x, i) => ratio(x, t.world.level.get(domain, i), FULL));
}

const EFFECTS: Record<CovertVerb, (t: Turn, by: number, target: number) => void> = {
  /** 35 % of the largest gap in levels. */
  espionage(t, by, target) {
    const { level } = t.world;
    let domain = 0;
    let gap = 0;
    for (let d = 0; d < t.setup.domains.length; d += 1) {
      const g = level.get(d, target) - level.get(d, by);
      if (g > gap) {
        gap = g;
        domain = d;
      }
    }
    const from = [source('level', domainName(t, domain), nameOf(t, target))];
    within(
      t,
      'level',
      [domain, by],
      [{ rule: 'covert.espionage', delta: mul(gap, GAP), by: [nameOf(t, target)], from }],
      0,
      FULL,
    );
  },
  sabotage(t, by, target) {
    t.add('damage', [target], { rule: 'covert.sabotage', delta: mul(FULL, DAMAGE), by: [nameOf(t, by)] });
  },
  /** Doubts at home and within the bloc; twice as strong in an election turn. */
  disinformation(t, by, target) {
    const { pole } = t.setup;
    const times = electionNow(t, target) ? 2 : 1;
    const cause = { rule: 'covert.disinformation', by: [nameOf(t, by)] };
    within(t, 'approval', [target], [{ ...cause, delta: -times * mul(FULL, APPROVAL) }], 0, FULL);
    for (let j = 0; j < frameOf(t.setup).n; j += 1) {
      if (j === target || pole[j] !== pole[target]) continue;
      t.mods.trust.push({ from: j, to: target, by: -times * mul(FULL, BLOC_TRUST), cause });
    }
  },
};
