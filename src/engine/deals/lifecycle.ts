import type { Orders, OrderSet } from '../orders';
import type { Setup } from '../setup';
import type { World } from '../world';
import type { Deal } from './types';

/** One talk step, seat by seat in scenario order: withdrawals, answers, new offers, promises. The orders must be open. */
export function takeTalk(setup: Setup, world: World, orders: OrderSet): void {
  for (const place of setup.seats) {
    const seat = setup.states[place]?.id ?? '';
    const said = orders[seat];
    if (said !== undefined) say(world, seat, said);
  }
  world.step += 1;
}

function say(world: World, seat: string, said: Orders): void {
  const mark = (ids: readonly string[] | undefined, status: Deal['status'], mine: (d: Deal) => boolean) => {
    for (const d of world.deals) if (ids?.includes(d.id) && d.status === 'open' && mine(d)) d.status = status;
  };
  mark(said.withdraws, 'withdrawn', (d) => d.from === seat);
  mark(said.declines, 'declined', (d) => d.to === seat);
  for (const id of said.accepts ?? []) accept(world, seat, id);
  for (const offer of said.offers ?? []) {
    world.deals.push({ ...offer, id: `d${world.turn}-${numberOf(world.deals, world.turn)}`, turn: world.turn, from: seat, status: 'open' });
  }
  for (const draft of said.promises ?? []) promise(world, seat, draft);
}

/** Accepting also makes the unescrowed promises of both sides; other offers for the same voice become void. */
function accept(world: World, seat: string, id: string): void {
  const deal = world.deals.find((d) => d.id === id && d.to === seat && d.status === 'open');
  if (deal === undefined) return;
  deal.status = 'agreed';
  const sides = [
    { from: deal.from, to: deal.to, items: deal.give },
    { from: deal.to, to: deal.from, items: deal.take },
  ];
  for (const { from, to, items } of sides) {
    for (const item of items) {
      if (item.kind === 'promise') promise(world, from, { to, turn: world.turn, clause: item.clause });
      if (item.kind === 'voice') voidRivals(world, deal, from, item.text);
    }
  }
}

function voidRivals(world: World, agreed: Deal, seller: string, text: string): void {
  for (const d of world.deals) {
    if (d === agreed || d.status !== 'open') continue;
    const sold = d.from === seller ? d.give : d.to === seller ? d.take : [];
    if (sold.some((item) => item.kind === 'voice' && item.text === text)) voidDeal(d);
  }
}

export function voidDeal(deal: Deal): void {
  deal.status = 'void';
}

function promise(world: World, from: string, draft: Omit<World['promises'][number], 'id' | 'from' | 'made' | 'status' | 'told'>): void {
  const n = world.promises.filter((p) => p.made === world.turn).length + 1;
  world.promises.push({ ...draft, id: `p${world.turn}-${n}`, from, made: world.turn, status: 'open', told: false });
}

function numberOf(list: readonly { turn: number }[], turn: number): number {
  return list.filter((x) => x.turn === turn).length + 1;
}
