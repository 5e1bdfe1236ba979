import type { Chance } from './chance';
import type { Turn } from './context';
import { memberIds, membersNow } from './forums/taking-part';
import { rulesOf } from './institutions/rules';
import type { Setup } from './setup';
import type { World } from './world';

/** A member's cover this turn, 1..1000, unknown to all: it is caught where the evidence reaches it. */
export function coverOf(chance: Chance, turn: number, accord: number, member: number): number {
  return chance.below(1000, turn, 'cover', accord, member) + 1;
}

/** Evidence by the rules the accord is under, before any effort or event: 400 means two in five. */
export function baseEvidence(setup: Setup, world: World, accord: number): number {
  return rulesOf(setup, world, accord).evidence;
}

/** True when this turn's evidence against the member reaches its cover. */
export function isInspected(t: Turn, accord: number, member: number): boolean {
  return evidence(t, accord, member) >= coverOf(t.chance, t.world.turn, accord, member);
}

/**
 * Between what the evidence against a member must lie, before cards and events: by the rules alone, and where every partner aims an
 * inspection at it and shares all it knows; 0..1000.
 */
export function evidenceRange(
  setup: Setup,
  world: World,
  accord: number,
  member: string,
): { readonly least: number; readonly most: number; readonly each: number } {
  const least = baseEvidence(setup, world, accord);
  if (setup.accords[accord]?.inspection.effort !== true) return { least, most: least, each: 0 };
  const { inspectIntel, inspectK } = setup.p;
  const observers = memberIds(setup, world, accord).filter((id) => id !== member && setup.seatIds.has(id));
  return {
    least,
    most: Math.min(1000, least + inspectIntel + observers.length * inspectK),
    each: inspectK,
  };
}

function evidence(t: Turn, accord: number, member: number): number {
  const set = t.mods.evidence[accord] ?? -1;
  if (set >= 0) return set;
  const { setup } = t;
  const def = setup.accords[accord];
  if (def === undefined || !def.inspection.effort) return baseEvidence(setup, t.world, accord);
  const id = setup.states[member]?.id ?? '';
  const observers = membersNow(setup, t.world, accord).filter((j) => j !== member);
  const intelligence = Math.max(0, ...observers.map((j) => t.mods.intelligence[j] ?? 0));
  const aimed = observers.reduce(
    (n, j) =>
      n + (t.orders[j]?.inspections ?? []).filter((x) => x.accord === def.id && x.state === id).length,
    0,
  );
  const { inspectIntel, inspectK } = setup.p;
  return (
    baseEvidence(setup, t.world, accord) + Math.trunc((intelligence * inspectIntel) / 1000) + aimed * inspectK
  );
}
