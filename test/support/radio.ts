import { MEDIAN, type Chance } from '../../src/engine/chance';
import { POINT } from '../../src/engine/fixed';
import type { Measure } from '../../src/engine/columns';
import { accords } from '../../src/engine/phases/accords';
import { assembly } from '../../src/engine/phases/assembly';
import { inspection } from '../../src/engine/phases/inspection';
import { market } from '../../src/engine/phases/market';
import { opening } from '../../src/engine/phases/opening';
import { statecraft } from '../../src/engine/phases/statecraft';
import type { Turn } from '../../src/engine/context';
import { stakeOf } from '../../src/engine/schedule';
import type { Orders, OrderSet } from '../../src/engine/orders';
import { scenario } from './scenario';
import { turnFor } from './turn';

const PHASES = { accords, inspection, statecraft, assembly, market } as const;

/** One turn of Radio Silence's class form, phase by phase, with the few words the tests of its rules need. */
export function radio(orders: OrderSet = {}, o: { turn?: number; chance?: Chance } = {}) {
  const first = turnFor(scenario('radio-silence'), {
    orders: { ...silent(), ...orders },
    chance: o.chance ?? MEDIAN,
  });
  const turn = o.turn ?? 1;
  const t: Turn = { ...first, stake: stakeOf(first.setup, turn) };
  t.world.turn = turn;
  for (const place of t.setup.items.keys()) t.world.stage.set(-1, place);
  opening(t);
  return {
    t,
    run(...phases: (keyof typeof PHASES)[]) {
      for (const phase of phases) PHASES[phase](t);
      return this;
    },
    points: (measure: Measure, ...at: number[]) => t.world[measure].get(at[0], at[1], at[2]) / POINT,
    home: (id: string) => t.world.home.get(t.setup.state(id)) / POINT,
    gain: (id: string) => (t.world.home.get(t.setup.state(id)) - 20 * POINT) / POINT,
    tilt: (id: string) => t.world.tilt.get(0, t.setup.state(id)) / POINT,
    suspended: (id: string) => t.world.suspended.get(0, t.setup.state(id)) !== 0,
    fate: (text: string) =>
      ({ '1': 'approved', '0': 'open', '-1': 'fell' })[String(t.world.outcome.get(t.setup.text(text)))],
    told: (kind: string) => t.facts.filter((f) => f.kind === kind),
  };
}

/** Everyone honours, says nothing and does nothing. */
function silent(): OrderSet {
  const quiet: Orders = { voices: [], acts: [] };
  const honour = (accord: string): Orders => ({ ...quiet, accords: { [accord]: 'honour' } });
  return {
    USA: honour('trusted-5g-fund'),
    GBR: honour('trusted-5g-fund'),
    DEU: honour('trusted-5g-fund'),
    SWE: honour('trusted-5g-fund'),
    CHN: honour('technology-transfer'),
    KEN: { ...honour('price-pact'), supplier: 'both' },
    IDN: { ...honour('price-pact'), supplier: 'both' },
  };
}

/** Luck in which every member of every accord is inspected, or none is. */
export const allInspected: Chance = {
  below: (n, _turn, purpose) => (purpose === 'cover' ? 0 : Math.floor(n / 2)),
};
export const noneInspected: Chance = {
  below: (n, _turn, purpose) => (purpose === 'cover' ? n - 1 : Math.floor(n / 2)),
};

export const keep: Orders = { accords: { 'trusted-5g-fund': 'defect' }, voices: [], acts: [] };

export function object(text: string, more: Orders = {}): Orders {
  return { voices: [{ text, stance: 'object' }], acts: [], ...more };
}

export function support(text: string, more: Orders = {}): Orders {
  return { voices: [{ text, stance: 'support' }], acts: [], ...more };
}
