import type { Turn } from '../context';
import type { Consideration, Deal } from '../deals/types';
import { voidDeal } from '../deals/lifecycle';
import { TAKES, isOpen, stageOf } from '../procedure/docket';
import type { Phase } from '../turn';

/** Agreed exchanges execute together, as written: payments move, and a sold voice is cast before any other. */
export const deals: Phase = (t) => {
  for (const deal of t.world.deals) {
    if (deal.status === 'open') voidDeal(deal);
    if (deal.status !== 'agreed') continue;
    deal.status = 'executed';
    hand(t, deal, deal.from, deal.to, deal.give);
    hand(t, deal, deal.to, deal.from, deal.take);
    t.tell({ kind: 'deal', deal: deal.id, result: 'executed' }, [deal.from, deal.to]);
  }
};

function hand(t: Turn, deal: Deal, from: string, to: string, items: readonly Consideration[]): void {
  for (const item of items) {
    if (item.kind === 'payment') pay(t, deal, from, to, item.amount);
    if (item.kind === 'voice') cast(t, from, item.text, item.stance);
  }
}

function pay(t: Turn, deal: Deal, from: string, to: string, amount: number): void {
  const [payer, payee] = [t.setup.state(from), t.setup.state(to)];
  const cause = { rule: 'deals.payment', by: [deal.id, from, to] };
  if (t.setup.scenario.rules.ledger === 'full') {
    t.mods.dues[payer] = (t.mods.dues[payer] as number) + amount;
    t.mods.dues[payee] = (t.mods.dues[payee] as number) - amount;
  } else {
    t.add('home', [payer], { ...cause, delta: -amount });
    t.add('home', [payee], { ...cause, delta: amount });
  }
  t.add('banked', [payee], { ...cause, delta: amount });
}

/** The seller's own orders give way: what it signed is done, as a vote where the text is voted on or replied to. */
function cast(t: Turn, seller: string, text: string, stance: 'support' | 'object'): void {
  const orders = t.orders[t.setup.state(seller)];
  if (orders === null || orders === undefined) return;
  if (isVoted(t, text)) orders.votes = { ...orders.votes, [text]: stance === 'support' ? 'yes' : 'no' };
  else orders.voices = [{ text, stance }, ...orders.voices.filter((v) => v.text !== text)];
}

function isVoted(t: Turn, text: string): boolean {
  const item = t.setup.itemOf(t.setup.text(text));
  if (!isOpen(t.world, item)) return false;
  return TAKES[stageOf(t.setup, t.world, item).decides] === 'votes';
}
