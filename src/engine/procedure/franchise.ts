import type { FullOrders, Turn } from '../context';
import { fromPoints, mul } from '../fixed';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { decidesNow, isFranchised, openItems, stageOf } from './docket';

/** Places in `CREDENTIALS`: before the committee a state still votes. */
const REFUSED = 2;

/** Why a state has no vote at the ITU now; null where it has one. It may speak and object all the same. */
export function voteless(setup: Setup, world: Known, place: number): 'arrears' | 'credentials' | null {
  const { franchise } = setup.scenario.assembly;
  if (franchise === undefined) return null;
  if (world.arrears.get(place) >= franchise.limit) return 'arrears';
  return world.credentials.get(place) === REFUSED ? 'credentials' : null;
}

/** What a seat could settle now: its dues, its credentials. */
export function toSettle(setup: Setup, world: Known, place: number): ('dues' | 'credentials')[] {
  if (setup.scenario.assembly.franchise === undefined) return [];
  return [
    ...(world.arrears.get(place) > 0 ? (['dues'] as const) : []),
    ...(world.credentials.get(place) > 0 ? (['credentials'] as const) : []),
  ];
}

/** Points that settling costs: for each year behind, or for new credentials. */
export function settleCost(setup: Setup, world: Known, place: number, what: 'dues' | 'credentials'): number {
  const cost = setup.scenario.assembly.franchise?.cost ?? 0;
  return what === 'dues' ? cost * world.arrears.get(place) : cost;
}

/** Seats pay up and hand in papers; both count from the next turn on. */
export function settle(t: Turn): void {
  const { setup, world } = t;
  for (const place of setup.seats) {
    const open = toSettle(setup, world, place);
    for (const what of t.orders[place]?.settle ?? []) {
      if (!open.includes(what)) continue;
      const by = [setup.states[place]?.id ?? ''];
      charge(t, place, settleCost(setup, world, place, what), {
        rule: 'assembly.settling',
        by,
        path: '/assembly/franchise/cost',
      });
      const measure = what === 'dues' ? 'arrears' : 'credentials';
      t.add(measure, [place], { rule: 'assembly.settled', delta: -world[measure].get(place), by });
    }
  }
}

/** Takes a price in points: of political capital in the full ledger, at home and by the stake in the single one. */
export function charge(
  t: Turn,
  place: number,
  points: number,
  cause: { rule: string; by: readonly string[]; path: string },
): void {
  if (points === 0) return;
  if (t.setup.scenario.rules.ledger === 'full')
    t.add('capital', [place], { ...cause, delta: -priceOf(points) });
  else t.add('home', [place], { ...cause, delta: -mul(fromPoints(points), t.stake) });
}

/** A price in thousandths of political capital. */
export function priceOf(points: number): number {
  return Math.trunc(fromPoints(points) / 10);
}

/** True when states vote in a room this turn: a plenary or an election. Replies come by letter and know no proxy. */
export function plenaryNow(setup: Setup, world: Known): boolean {
  return (
    setup.elections.some((e, n) => e.turn === world.turn && world.elected.get(n) === 0) ||
    openItems(setup, world).some((item) => {
      const stage = stageOf(setup, world, item);
      return stage.decides === 'majority' && decidesNow(stage, world.turn);
    })
  );
}

/** A seat that votes through another. */
export interface Proxy {
  readonly giver: number;
  readonly holder: number;
}

/**
 * Proxies in force this turn. Nobody holds two, who gave its own away holds none, and neither side may be without a vote; of two who
 * name the same holder the first in the order of the scenario has it.
 */
export function proxies(t: Turn): readonly Proxy[] {
  const { setup, world } = t;
  if (setup.scenario.assembly.franchise?.proxies !== true || !plenaryNow(setup, world)) return [];
  const named = setup.seats.flatMap((giver): Proxy[] => {
    const to = proxyOf(t.orders[giver]);
    return to === '' || voteless(setup, world, giver) !== null ? [] : [{ giver, holder: setup.state(to) }];
  });
  const held: Proxy[] = [];
  for (const { giver, holder } of named) {
    const free =
      holder !== giver && !named.some((x) => x.giver === holder) && !held.some((x) => x.holder === holder);
    if (free && setup.seats.includes(holder) && voteless(setup, world, holder) === null)
      held.push({ giver, holder });
  }
  return held;
}

/** Where states vote, everybody hears which seats may not, and whose proxy another holds. */
export function tellVoteless(t: Turn): void {
  const { setup, world } = t;
  if (setup.scenario.assembly.franchise === undefined) return;
  const replies = openItems(setup, world).some((item) => {
    const stage = stageOf(setup, world, item);
    return isFranchised(stage) && decidesNow(stage, world.turn);
  });
  if (!replies && !plenaryNow(setup, world)) return;
  const id = (i: number) => setup.states[i]?.id ?? '';
  for (const i of setup.seats) {
    const why = voteless(setup, world, i);
    if (why !== null) t.tell({ kind: 'no-vote', state: id(i), why });
  }
  for (const { giver, holder } of proxies(t)) t.tell({ kind: 'proxy', state: id(giver), holder: id(holder) });
}

function proxyOf(orders: FullOrders | null | undefined): string {
  return orders?.proxy ?? '';
}
