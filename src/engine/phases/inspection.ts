import type { AccordDef } from '../../scenario/types';
import type { Turn } from '../context';
import { FULL, fromPoints, mul } from '../fixed';
import { frameOf } from '../full/frame';
import { isInspected } from '../inspect';
import { rulesOf } from '../institutions/rules';
import { provisionOf } from '../provisions/registry';
import { settle } from '../provisions/settle';
import type { Settled } from '../provisions/types';
import type { Phase } from '../turn';
import { inForce } from './accords';

/** Each member may be inspected; a defector who is gets named, pays, and by the accord's rule is out until it honours once. */
export const inspection: Phase = (t) => {
  for (const [a, accord] of t.setup.accords.entries()) {
    if (!inForce(t, a)) continue;
    const s = settle(t, a);
    const caught = s.members.filter((i) => !s.honours(i) && isInspected(t, a, i));
    for (const i of s.members) if (s.honours(i) && !s.standing(i)) restore(s, i);
    for (const i of caught) name(s, i);
    for (const def of accord.provisions) provisionOf(def).caught?.(s, def, caught);
    if (t.setup.scenario.rules.ledger === 'full') reports(s, caught);
  }
};

/** Restitution: one honoured turn ends a suspension (RULES §10.8). */
function restore(s: Settled, i: number): void {
  const id = s.t.setup.states[i]?.id ?? '';
  const accord = s.t.setup.accords[s.accord]?.id ?? '';
  s.t.add('suspended', [s.accord, i], { rule: 'inspection.restitution', delta: -1, by: [id] });
  s.t.tell({ kind: 'restored', accord, state: id });
}

function name(s: Settled, i: number): void {
  const { t, accord } = s;
  const def = t.setup.accords[accord];
  const id = t.setup.states[i]?.id ?? '';
  if (def === undefined) return;
  t.tell({ kind: 'named', accord: def.id, state: id });
  t.add('named', [i], { rule: 'inspection.named', delta: 1, by: [def.id] });
  const cost = { rule: 'inspection.named', by: [def.id] };
  t.add('home', [i], {
    ...cost,
    delta: mul(fromPoints(def.caught.home), t.stake),
    path: `${s.path}/caught/home`,
  });
  t.add('approval', [i], {
    ...cost,
    rule: 'inspection.audience-cost',
    delta: -mul(FULL, def.caught.approval),
    path: `${s.path}/caught/approval`,
  });
  seen(t, i, def, s.path);
  if (rulesOf(t.setup, t.world, accord).suspend === 'auto-by-all' && s.standing(i)) {
    t.add('suspended', [accord, i], {
      rule: 'inspection.suspension',
      delta: 1,
      by: [def.id],
      path: `${s.path}/caught/suspend`,
    });
    t.tell({ kind: 'suspended', accord: def.id, state: id });
  }
}

/** What a name costs beyond the accord, where it says so: political capital, and the trust of hedging states that look on. */
function seen(t: Turn, i: number, def: AccordDef, path: string): void {
  const { capital = 0, onlookers = 0 } = def.caught;
  const by = [def.id, t.setup.states[i]?.id ?? ''];
  if (capital > 0)
    t.mods.full.standing.push({
      at: i,
      by: -capital * 1000,
      cause: { rule: 'inspection.lost-capital', by: [def.id], path: `${path}/caught/capital` },
    });
  if (onlookers === 0) return;
  const cause = { rule: 'trust.onlookers', by, path: `${path}/caught/onlookers` };
  for (const from of frameOf(t.setup).hedgers) {
    if (from === i || def.members.includes(t.setup.states[from]?.id ?? '')) continue;
    t.mods.trust.push({ from, to: i, by: -mul(FULL, onlookers), cause });
  }
}

/** Full ledger: every partner, and every observer, forms a view of every member, and sometimes the wrong one (noise). */
function reports(s: Settled, caught: readonly number[]): void {
  const { t, accord } = s;
  const { setup } = t;
  const def = setup.accords[accord];
  if (def === undefined) return;
  const observers = rulesOf(setup, t.world, accord).observers.map((id) => setup.state(id));
  const watchers = [...s.members, ...observers];
  const { turn } = t.world;
  const [down, up] = [-mul(FULL, def.caught.trust), mul(FULL, setup.p.trustUp)];
  for (const i of s.members) {
    const state = setup.states[i]?.id ?? '';
    const isCaught = caught.includes(i);
    const by = [def.id, state];
    const seen = [
      { rule: 'trust.seen-honouring', by, path: '/rules/parameters/trustUp' },
      { rule: 'trust.seen-defecting', by, path: `${s.path}/caught/trust` },
    ] as const;
    for (const j of watchers) {
      if (i === j) continue;
      const defected = isCaught !== misperceives(t, accord, j, i);
      t.mods.trust.push({ from: j, to: i, by: defected ? down : up, cause: seen[defected ? 1 : 0] });
      const to = setup.alone[j] as readonly string[];
      t.facts.push({ turn, to, kind: 'report', accord: def.id, state, honoured: !defected });
    }
  }
}

function misperceives(t: Turn, accord: number, observer: number, member: number): boolean {
  const n = t.setup.states.length;
  return t.chance.below(1000, t.world.turn, 'misperceive', accord, observer * n + member) < t.setup.p.noise;
}
