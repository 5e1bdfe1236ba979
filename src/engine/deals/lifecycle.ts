import type { Orders, OrderSet } from '../orders';
import { voicesAt } from '../schedule';
import type { Setup } from '../setup';
import type { Known, World } from '../world';
import type { Consideration, Deal } from './types';

/** One talk step, seat by seat in scenario order: withdrawals, answers, new offers, promises. The orders must be open. */
export function takeTalk(setup: Setup, world: World, orders: OrderSet): void {
  for (const place of setup.seats) {
    const seat = setup.states[place]?.id ?? '';
    const said = orders[seat];
    if (said !== undefined) say(setup, world, seat, said);
  }
  world.step += 1;
}

function say(setup: Setup, world: World, seat: string, said: Orders): void {
  const mark = (ids: readonly string[] | undefined, status: Deal['status'], mine: (d: Deal) => boolean) => {
    if (ids === undefined) return;
    for (const d of world.deals) if (ids.includes(d.id) && d.status === 'open' && mine(d)) d.status = status;
  };
  mark(said.withdraws, 'withdrawn', (d) => d.from === seat);
  mark(said.declines, 'declined', (d) => d.to === seat);
  for (const id of said.accepts ?? []) accept(setup, world, seat, id);
  for (const offer of said.offers ?? []) {
    world.deals.push({
      ...offer,
      id: `d${world.turn}-${numberOf(world.deals, world.turn)}`,
      turn: world.turn,
      from: seat,
      status: 'open',
    });
  }
  for (const draft of said.promises ?? []) promise(world, seat, draft);
}

/**
 * Accepting also makes the unescrowed promises of both sides. Offers that a side can no longer keep become void, this one too if
 * the voice was sold in the same breath.
 */
function accept(setup: Setup, world: World, seat: string, id: string): void {
  const deal = world.deals.find((d) => d.id === id && d.to === seat && d.status === 'open');
  if (deal === undefined) return;
  const sides = [
    { from: deal.from, to: deal.to, items: deal.give },
    { from: deal.to, to: deal.from, items: deal.take },
  ];
  if (sides.some((s) => voicesIn(s.items) > salesLeft(setup, world, world.deals, s.from))) {
    voidDeal(deal);
    return;
  }
  deal.status = 'agreed';
  for (const { from, to, items } of sides) {
    for (const item of items) {
      if (item.kind === 'promise')
        promise(world, from, { to, turn: item.turn ?? world.turn, clause: item.clause });
      if (item.kind === 'voice') voidRivals(setup, world, from, item.text);
    }
  }
}

/** The seller's other open offers of this voice, or of any when it has none left to sell. */
function voidRivals(setup: Setup, world: World, seller: string, text: string): void {
  const none = salesLeft(setup, world, world.deals, seller) === 0;
  for (const d of world.deals) {
    if (d.status !== 'open') continue;
    const sold = d.from === seller ? d.give : d.to === seller ? d.take : [];
    if (sold.some((item) => item.kind === 'voice' && (none || item.text === text))) voidDeal(d);
  }
}

/** Voices a seat has already signed away in a turn. */
export function sales(deals: readonly Deal[], seat: string, turn: number): number {
  let sold = 0;
  for (const d of deals) {
    if (d.turn !== turn || d.status !== 'agreed') continue;
    if (d.from === seat) sold += voicesIn(d.give);
    else if (d.to === seat) sold += voicesIn(d.take);
  }
  return sold;
}

/** Sales a seat may still sign this turn: by the scenario's rule, and not more than it has voices. */
export function salesLeft(setup: Setup, world: Known, deals: readonly Deal[], seat: string): number {
  const most = Math.min(setup.scenario.rules.deals.perSeller, voicesAt(setup, world, setup.state(seat)));
  return Math.max(0, most - sales(deals, seat, world.turn));
}

export function voicesIn(items: readonly Consideration[]): number {
  return items.filter((item) => item.kind === 'voice').length;
}

export function voidDeal(deal: Deal): void {
  deal.status = 'void';
}

function promise(
  world: World,
  from: string,
  draft: Omit<World['promises'][number], 'id' | 'from' | 'made' | 'status' | 'told'>,
): void {
  const n = world.promises.filter((p) => p.made === world.turn).length + 1;
  world.promises.push({
    ...draft,
    id: `p${world.turn}-${n}`,
    from,
    made: world.turn,
    status: 'open',
    told: false,
  });
}

function numberOf(list: readonly { turn: number }[], turn: number): number {
  return list.filter((x) => x.turn === turn).length + 1;
}
