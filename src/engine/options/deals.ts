import { sales, salesLeft, voicesIn } from '../deals/lifecycle';
import { openVotes } from '../deals/words/forum-vote';
import { fromPoints, mul } from '../fixed';
import { decidesNow, isOpen, stageOf } from '../procedure/docket';
import { onAgenda } from '../schedule';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { Known } from '../world';
import type { Stand } from './stand';
import type { Options } from './types';

type Deals = Options['deals'];

/** Whom a seat may deal with in a turn, and about what. */
export function dealTerms(s: Stand): Omit<Deals, keyof ReturnType<typeof dealsNow>> {
  const { setup, world, place, view } = s;
  const { deals: rule, ledger } = setup.scenario.rules;
  const open = rule.open && view.ending === null && onAgenda(setup, view.turn, 'deals');
  return {
    open,
    partners: open ? [...setup.seatIds].filter((id) => id !== view.seat) : [],
    maxPayment: ledger === 'full' ? mul(world.budget.get(place), 100) : mul(fromPoints(rule.max), s.stake),
    texts: textsForSale(s),
    wordUntil: wordUntil(s),
    nextTexts: nextTexts(s),
    forumVotes: open && onAgenda(setup, view.turn, 'forum') ? openVotes(setup, world) : [],
  };
}

/** What the talk so far leaves: what may still be sold, which offers await an answer. */
export function dealsNow(
  setup: Setup,
  world: Known,
  { seat, turn, deals }: View,
): Pick<Deals, 'salesLeft' | 'answer' | 'withdraw'> {
  const left = salesLeft(setup, world, deals, seat);
  const open = deals.filter((d) => d.status === 'open');
  return {
    salesLeft: left,
    answer: open
      .filter((d) => d.to === seat && d.turn === turn)
      .map((d) => {
        if (voicesIn(d.take) <= left) return { value: d.id, allowed: true };
        const why =
          sales(deals, seat, turn) > 0
            ? { id: 'sold-already' }
            : { id: 'no-voice-left', params: { voices: left } };
        return { value: d.id, allowed: false, why };
      }),
    withdraw: open.filter((d) => d.from === seat).map((d) => d.id),
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
