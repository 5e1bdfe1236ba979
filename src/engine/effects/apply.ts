import type { EffectDef } from '../../scenario/types';
import type { Turn } from '../context';
import { CREDENTIALS } from '../columns';
import { fromPoints, mul } from '../fixed';
import { memberIds } from '../forums/taking-part';
import type { Cause } from '../ledger';
import { enter } from '../phases/opening';

type Why = Omit<Cause, 'delta'>;
type Handlers = {
  [K in keyof Required<EffectDef>]: (t: Turn, e: NonNullable<EffectDef[K]>, why: Why) => void;
};

/** The one interpreter of effects: events, milestones, injects and rulings all come through here. */
export function apply(t: Turn, effect: EffectDef, why: Why): void {
  for (const kind of Object.keys(HANDLERS) as (keyof EffectDef)[]) {
    const body = effect[kind];
    if (body !== undefined) (HANDLERS[kind] as (t: Turn, e: unknown, why: Why) => void)(t, body, why);
  }
}

const staked = (t: Turn, by: number) => mul(fromPoints(by), t.stake);

const HANDLERS: Handlers = {
  tilt: (t, e, why) =>
    t.mods.pushes.push({
      domain: t.setup.domain(e.domain),
      at: e.at === undefined ? -1 : t.setup.state(e.at),
      by: fromPoints(e.by),
      cause: why,
    }),
  standard: (t, e, why) => t.add('standard', [t.setup.domain(e.domain)], { ...why, delta: staked(t, e.by) }),
  home: (t, e, why) => t.add('home', [t.setup.state(e.at)], { ...why, delta: staked(t, e.by) }),
  approval: (t, e, why) => t.add('approval', [t.setup.state(e.at)], { ...why, delta: fromPoints(e.by) }),
  damage(t, e, why) {
    const struck = e.at === 'all' ? t.setup.states.map((_, i) => i) : [t.setup.state(e.at)];
    const accord = t.setup.accords.findIndex((a) => a.id === e.sparedBy);
    const spared = accord < 0 ? [] : memberIds(t.setup, t.world, accord);
    for (const i of struck) {
      if (spared.includes(t.setup.states[i]?.id ?? '') && t.orders[i]?.accords[e.sparedBy ?? ''] !== 'defect')
        continue;
      t.add('damage', [i], { ...why, delta: fromPoints(e.by) });
      const event = why.by?.[0];
      if (event !== undefined && e.by > 0)
        t.mods.full.strikes.push({ event, at: i, supply: e.supply === true, left: fromPoints(e.by) });
    }
  },
  level: (t, e, why) =>
    t.add('level', [t.setup.domain(e.domain), t.setup.state(e.at)], { ...why, delta: fromPoints(e.by) }),
  trust: (t, e, why) =>
    t.add('trust', [t.setup.state(e.from), t.setup.state(e.in)], { ...why, delta: fromPoints(e.by) }),
  capital: (t, e, why) => t.add('capital', [t.setup.state(e.at)], { ...why, delta: e.by * 1000 }),
  accordPush(t, e) {
    t.mods.accordPush[t.setup.accord(e.accord)] = e.factor;
  },
  inspection(t, e) {
    t.mods.evidence[t.setup.accord(e.accord)] = e.evidence;
  },
  appeal: (t, e, why) =>
    t.add('appeal', [t.setup.candidate(e.candidate)], { ...why, delta: fromPoints(e.by) }),
  arrears(t, e, why) {
    if (t.setup.scenario.assembly.franchise === undefined) return;
    const place = t.setup.state(e.at);
    const owed = t.world.arrears.get(place);
    t.add('arrears', [place], { ...why, delta: Math.max(0, owed + e.years) - owed });
  },
  credentials(t, e, why) {
    if (t.setup.scenario.assembly.franchise === undefined) return;
    const place = t.setup.state(e.at);
    t.add('credentials', [place], {
      ...why,
      delta: CREDENTIALS.indexOf(e.as) - t.world.credentials.get(place),
    });
  },
  docket: (t, e) => enter(t, t.setup.item(e.item)),
};
