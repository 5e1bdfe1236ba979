import { COLUMNS } from '../columns';
import type { Turn } from '../context';
import { fromPoints, mul } from '../fixed';
import { nameOf, source } from '../full/book';
import { frameOf } from '../full/frame';
import { within100 } from '../instruments/numbers';
import { moveTrust } from '../phases/trust';

/** Liberties above which a free country draws others. */
const FREE = fromPoints(60);
/** What a palace crisis does: control lost, and the loyalty of those who come out of it on top. */
const SHAKEN = 150_000;
const AFTER = 550_000;

/** The inside of states, before approval: liberties drift back and draw others, capacity fades, elites judge their ruler. */
export function insides(t: Turn): void {
  if (t.setup.scenario.rules.domestic === undefined) return;
  for (let i = 0; i < frameOf(t.setup).n; i += 1) {
    liberties(t, i);
    capacity(t, i);
    if (t.setup.states[i]?.regime === 'autocracy') elites(t, i);
  }
}

function back(t: Turn, measure: 'liberties' | 'stateCapacity' | 'elites', i: number, rate: number): number {
  return mul(COLUMNS[measure].start(t.setup, i, 0, 0) - t.world[measure].get(i), rate);
}

function liberties(t: Turn, i: number): void {
  const n = t.setup.scenario.rules.domestic;
  const wall = t.setup.scenario.rules.instruments?.firewall;
  if (n === undefined) return;
  const delta = back(t, 'liberties', i, n.libertyDrift);
  within100(t, 'liberties', [i], {
    rule: 'domestic.liberty-drift',
    delta,
    path: '/rules/domestic/libertyDrift',
  });
  if (wall !== undefined && t.world.censored.get(i) !== 0)
    within100(t, 'liberties', [i], {
      rule: 'instruments.firewall',
      delta: -fromPoints(wall.liberties),
      path: '/rules/instruments/firewall/liberties',
      by: [nameOf(t, i)],
    });
  if (t.setup.pole[i] !== 1) return;
  const by = mul(t.world.liberties.get(i) - FREE, n.libertyPull);
  for (const j of frameOf(t.setup).hedgers)
    moveTrust(t, j, i, by, () => ({
      rule: 'domestic.liberty-pull',
      path: '/rules/domestic/libertyPull',
      from: [source('liberties', nameOf(t, i))],
    }));
}

function capacity(t: Turn, i: number): void {
  const n = t.setup.scenario.rules.domestic;
  if (n === undefined) return;
  const delta = back(t, 'stateCapacity', i, n.capacityDecay);
  within100(t, 'stateCapacity', [i], {
    rule: 'domestic.capacity',
    delta,
    path: '/rules/domestic/capacityDecay',
  });
}

/** Elites want growth and quiet. Below `palace` they turn on their ruler: half its capital is gone, and much of its control. */
function elites(t: Turn, i: number): void {
  const n = t.setup.scenario.rules.domestic;
  if (n === undefined) return;
  const { world } = t;
  const id = nameOf(t, i);
  const parts = [
    {
      rule: 'domestic.elites-drift',
      delta: back(t, 'elites', i, n.elitesDrift),
      path: '/rules/domestic/elitesDrift',
    },
    {
      rule: 'domestic.elites-growth',
      delta: mul(t.mods.full.growth[i] as number, n.elitesGrowth),
      path: '/rules/domestic/elitesGrowth',
      from: [source('prosperity', id)],
    },
    {
      rule: 'domestic.elites-harm',
      delta: -mul(world.damage.get(i), n.elitesHarm),
      path: '/rules/domestic/elitesHarm',
      from: [source('damage', id)],
    },
  ];
  for (const part of parts) within100(t, 'elites', [i], part);
  const loyal = world.elites.get(i);
  if (loyal >= fromPoints(n.palace)) return;
  const cause = { rule: 'domestic.palace', path: '/rules/domestic/palace', from: [source('elites', id)] };
  t.tell({ kind: 'palace', state: id });
  t.add('fallen', [i], { ...cause, delta: 1 });
  t.add('capital', [i], { ...cause, delta: -Math.trunc(world.capital.get(i) / 2) });
  within100(t, 'approval', [i], { ...cause, delta: -SHAKEN });
  t.add('elites', [i], { ...cause, delta: AFTER - loyal });
}
