import { sales, salesLeft, voicesIn } from '../deals/lifecycle';
import type { Deal } from '../deals/types';
import { fromPoints, mul } from '../fixed';
import { decidesNow, isOpen, stageOf } from '../procedure/docket';
import { onAgenda } from '../schedule';
import { once } from './once';
import { seatIds, type Stand } from './stand';
import type { Choice, Options } from './types';

/** Talk: whom a seat may deal with, what it may still sell, which offers await its answer. */
export function dealOptions(s: Stand): Options['deals'] {
  const { setup, world, place, view } = s;
  const { deals: rule, ledger } = setup.scenario.rules;
  const open = rule.open && view.ending === null && onAgenda(setup, view.turn, 'deals');
  const full = ledger === 'full';
  const partners = once(() => (open ? seatIds(s).filter((id) => id !== view.seat) : []));
  const texts = once(() => textsForSale(s));
  const next = once(() => nextTexts(s));
  return {
    open,
    get partners() {
      return partners();
    },
    maxPayment: full ? mul(world.budget.get(place), 100) : mul(fromPoints(rule.max), s.stake),
    salesLeft: salesLeft(setup, world, view.seat),
    get texts() {
      return texts();
    },
    wordUntil: wordUntil(s),
    get nextTexts() {
      return next();
    },
    answer: view.deals
      .filter((d) => d.status === 'open' && d.to === view.seat && d.turn === view.turn)
      .map((d) => answer(s, d)),
    withdraw: view.deals.filter((d) => d.status === 'open' && d.from === view.seat).map((d) => d.id),
  };
}

/** What is heard or voted on this turn: a voice on a text that waits for its year would be paid for nothing. */
function textsForSale({ setup, world, view }: Stand): string[] {
  return setup.items.flatMap((def, item) => {
    const open = isOpen(world, item) && decidesNow(stageOf(setup, world, item), view.turn);
    return open ? def.texts.filter((id) => world.outcome.get(setup.text(id)) === 0) : [];
  });
}

/** Nobody gives its word about a turn that may never come: hidden ones are not sure. */
function wordUntil({ setup, view }: Stand): number {
  return Math.max(view.turn, Math.min(view.turn + 1, setup.scenario.turns.count));
}

function nextTexts(s: Stand): string[] {
  const next = wordUntil(s);
  if (next === s.view.turn) return [];
  return s.setup.items.flatMap((item) => (item.turn === next ? item.texts : []));
}

function answer({ setup, world, view }: Stand, deal: Deal): Choice<string> {
  const left = salesLeft(setup, world, view.seat);
  if (voicesIn(deal.take) <= left) return { value: deal.id, allowed: true };
  return {
    value: deal.id,
    allowed: false,
    why:
      sales(view.deals, view.seat, view.turn) > 0
        ? { id: 'sold-already' }
        : { id: 'no-voice-left', params: { voices: left } },
  };
}
