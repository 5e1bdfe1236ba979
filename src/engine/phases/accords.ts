import type { AccordDef } from '../../scenario/types';
import type { Turn } from '../context';
import { FULL, fromPoints, mul, ratio } from '../fixed';
import { isOn, temptationOf } from '../forums/taking-part';
import { listeners, rulesOf } from '../institutions/rules';
import { provisionOf } from '../provisions/registry';
import type { Settled } from '../provisions/types';
import { settle } from '../provisions/settle';
import type { Phase } from '../turn';

/** Dues are paid or kept, pools are shared out, provisions do what they do. */
export const accords: Phase = (t) => {
  for (let a = 0; a < t.setup.accords.length; a += 1) {
    const accord = t.setup.accords[a] as AccordDef;
    if (!inForce(t, a)) {
      for (const def of accord.provisions) provisionOf(def).dormant?.(t, accord, def);
      continue;
    }
    const s = settle(t, a);
    for (const def of accord.provisions) provisionOf(def).settle(s, def);
    pay(s);
    keepUp(s);
    record(s);
  }
};

export function inForce(t: Turn, accord: number): boolean {
  return isOn(t.setup, t.world, accord);
}

function pay(s: Settled): void {
  const { t, accord } = s;
  const def = t.setup.accords[accord];
  if (def === undefined) return;
  const does = def.provisions.map((p) => provisionOf(p));
  const channelled = does.some((x) => x.channel === true);
  const secrets = channelled || does.some((x) => x.secrets === true);
  for (const i of s.members) {
    if (def.due.home !== undefined && s.honours(i)) {
      t.add('home', [i], {
        rule: 'accords.due',
        delta: -mul(fromPoints(def.due.home), t.stake),
        path: `${s.path}/due/home`,
        by: [def.id],
      });
    }
    if (def.due.budget === undefined) continue;
    t.mods.dues[i] = (t.mods.dues[i] as number) + (channelled ? s.due(i) : s.paid(i));
    if (s.honours(i)) {
      if (secrets) leak(s, i);
      continue;
    }
    const pork = mul(mul(FULL, t.setup.p.pork), def.due.budget);
    t.mods.pork[i] = (t.mods.pork[i] as number) + mul(pork, temptationOf(t.setup, t.world, accord));
  }
}

/** What the accord's institutions cost each member, whatever it does with its due. */
function keepUp({ t, accord, members, path }: Settled): void {
  for (const { motion, home, budget } of rulesOf(t.setup, t.world, accord).upkeep) {
    const at = `${path}/motions/${motion}/effects/enforcement/upkeep`;
    for (const i of members) {
      const delta = -mul(fromPoints(home), t.stake);
      t.add('home', [i], { rule: 'institutions.upkeep', delta, path: `${at}/home`, by: [motion] });
      t.mods.dues[i] = (t.mods.dues[i] as number) + mul(t.world.budget.get(i), budget);
    }
  }
}

/** Secrets shared with defectors leak: damage in proportion to their weight among active partners. */
function leak(s: Settled, i: number): void {
  const { budget } = s.t.world;
  const { leak: leaks } = s.t.mods;
  let defectors = 0;
  let partners = 0;
  for (const j of s.members) {
    if (j === i) continue;
    const weight = budget.get(j) || 1;
    partners += weight;
    if (s.active(i, j) && !s.honours(j)) defectors += weight;
  }
  leaks[i] = (leaks[i] as number) + ratio(mul(FULL, s.t.setup.p.leak), defectors, partners);
}

/** What everyone learns (the count), what each seat knows of itself, and whether the accord goes on. */
function record(s: Settled): void {
  const { t, accord } = s;
  const { setup, world } = t;
  const def = setup.accords[accord];
  if (def === undefined) return;
  const rules = rulesOf(setup, world, accord);
  let honoured = 0;
  const set = (measure: 'honourers' | 'belowQuorum' | 'lapsed', value: number) => {
    const delta = value - world[measure].get(accord);
    if (delta !== 0) t.add(measure, [accord], { rule: 'accords.count', delta, by: [def.id] });
  };
  for (const i of s.members) {
    if (s.honours(i)) honoured += 1;
    const delta = (s.honours(i) ? 1 : -1) - world.kept.get(accord, i);
    if (delta !== 0) t.add('kept', [accord, i], { rule: 'accords.conduct', delta, by: [def.id] });
    const id = setup.states[i]?.id ?? '';
    const conduct = { kind: 'conduct', accord: def.id, state: id, honoured: s.honours(i) } as const;
    t.tell(conduct, listeners(def, rules, rules.conduct, [id]));
  }
  set('honourers', honoured);
  if (s.members.length > 1)
    t.tell(
      { kind: 'honour-count', accord: def.id, honoured, of: s.members.length },
      listeners(def, rules, rules.count),
    );
  set('belowQuorum', honoured < rules.quorum ? world.belowQuorum.get(accord) + 1 : 0);
  if (world.belowQuorum.get(accord) >= 2) {
    set('lapsed', 1);
    t.tell({ kind: 'lapsed', accord: def.id });
  }
}
