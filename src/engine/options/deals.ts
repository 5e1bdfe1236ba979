import type { Consideration, Deal } from '../deals/types';
import { fromPoints, mul } from '../fixed';
import { seatIds, type Stand } from './stand';
import type { Choice, Options } from './types';

/** Talk: whom a seat may deal with, what it may still sell, which offers await its answer. */
export function dealOptions(s: Stand): Options['deals'] {
  const { setup, world, place, view } = s;
  const { deals: rule, ledger } = setup.scenario.rules;
  const open = rule.open && view.ending === null;
  const full = ledger === 'full';
  return {
    open,
    partners: open ? seatIds(s).filter((id) => id !== view.seat) : [],
    maxPayment: full ? mul(world.budget.get(place), 100) : mul(fromPoints(rule.max), s.stake),
    salesLeft: Math.max(0, rule.perSeller - sales(view.deals, view.seat, view.turn)),
    texts: textsForSale(s),
    answer: view.deals.filter((d) => d.status === 'open' && d.to === view.seat && d.turn === view.turn).map((d) => answer(s, d)),
    withdraw: view.deals.filter((d) => d.status === 'open' && d.from === view.seat).map((d) => d.id),
  };
}

/** Voices a seat has already signed away this turn. */
export function sales(deals: readonly Deal[], seat: string, turn: number): number {
  return deals
    .filter((d) => d.turn === turn && d.status === 'agreed')
    .flatMap((d) => (d.from === seat ? d.give : d.to === seat ? d.take : []))
    .filter((item) => item.kind === 'voice').length;
}

export function voicesIn(items: readonly Consideration[]): number {
  return items.filter((item) => item.kind === 'voice').length;
}

function textsForSale({ setup, world }: Stand): string[] {
  return setup.items.flatMap((def, item) => {
    const open = world.stage.get(item) >= 0 && world.stage.get(item) < 99;
    return open ? def.texts.filter((id) => world.outcome.get(setup.text(id)) === 0) : [];
  });
}

function answer(s: Stand, deal: Deal): Choice<string> {
  const { setup, place, view } = s;
  const selling = voicesIn(deal.take);
  const voices = setup.states[place]?.seat?.voices ?? 0;
  const sold = sales(view.deals, view.seat, view.turn);
  if (sold + selling > setup.scenario.rules.deals.perSeller) return { value: deal.id, allowed: false, why: { id: 'sold-already' } };
  if (sold + selling > voices) return { value: deal.id, allowed: false, why: { id: 'no-voice-left', params: { voices } } };
  return { value: deal.id, allowed: true };
}

