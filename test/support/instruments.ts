import { verb } from '../../src/engine/statecraft/registry';
import type { Act, OrderSet } from '../../src/engine/orders';
import type { Turn } from '../../src/engine/context';
import { INSTRUMENTS, type Instrument } from '../../src/scenario/schema/instruments';
import type { Scenario } from '../../src/scenario/types';
import { fullScenario, type Draft } from './full';
import { turnFor } from './turn';

export const ALL = Object.keys(INSTRUMENTS) as Instrument[];

/** The test world of the full model with every instrument and the inside of states switched on. */
export function instrumentScenario(change: (d: Draft) => void = () => {}): Scenario {
  return fullScenario((d) => {
    d.rules.instruments = {};
    d.rules.domestic = {};
    d.rules.statecraft.verbs.push(...ALL);
    change(d);
  });
}

/** A turn with these acts ordered, by seat. */
export function acting(acts: Record<string, Act[]>, scenario = instrumentScenario()): Turn {
  const orders: OrderSet = Object.fromEntries(Object.entries(acts).map(([id, list]) => [id, { acts: list }]));
  return turnFor(scenario, { orders });
}

/** Why a seat may not use a verb at all, or not at this target; undefined where it may. */
export function refusal(t: Turn, seat: string, id: Instrument, target?: string): string | undefined {
  const v = verb(id);
  const at = { setup: t.setup, world: t.world, place: t.setup.state(seat), stake: 1000 };
  const closed = v?.closed(at);
  if (closed !== null && closed !== undefined) return closed.id;
  if (target === undefined) return undefined;
  const choice = v?.targets(at).find((c) => c.value === target);
  return choice === undefined ? 'no-target' : choice.why?.id;
}
