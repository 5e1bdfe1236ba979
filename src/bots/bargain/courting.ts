import { prospects, pushWorth, supplierPush } from '../appraise/markets';
import { idOf, type Situation } from '../appraise/situation';
import { payment, priceOf } from './price';
import type { Proposal } from './proposal';
import { SUPPLY } from './reckon';
import { trustIn } from './word';

/** So that the market gains by saying yes, points at stake 1. */
const MARGIN = 0.2;

/** Points for a played market's word to choose this side as its supplier. The money is escrowed; the choice is only promised. */
export function courts(s: Situation): Proposal[] {
  const pole = s.setup.pole[s.me] ?? 0;
  if (!s.character.trades.includes('court') || pole === 0) return [];
  const side = pole === 1 ? ('open' as const) : ('closed' as const);
  return prospects(s, 0).flatMap((p) => {
    const to = idOf(s, p.market);
    if (!s.options.deals.partners.includes(to) || asked(s, to)) return [];
    const gain = trustIn(s, p.market) * pushWorth(s, p, 0.7 * supplierPush(s, side));
    const price = priceOf(s, s.me, (SUPPLY + MARGIN) * s.stake, gain, s.character.generosity);
    if (price === null || gain - price < 0.2 * s.stake) return [];
    return [
      {
        offer: {
          to,
          give: [payment(price)],
          take: [{ kind: 'promise' as const, clause: { kind: 'supplier' as const, side } }],
        },
        gain: gain - price,
        text: -1,
        why: { id: 'bots.reason.courts', params: { price } },
      },
    ];
  });
}

function asked(s: Situation, partner: string): boolean {
  return s.view.deals.some(
    (d) =>
      d.turn === s.view.turn &&
      d.from === s.view.seat &&
      d.to === partner &&
      d.take.some((x) => x.kind === 'promise' && x.clause.kind === 'supplier'),
  );
}

/** The side this seat has promised to choose this turn, if any, and what breaking that promise has in points to say for it. */
export function swornSide(s: Situation): 'open' | 'closed' | 'both' | null {
  for (const p of s.view.promises)
    if (
      p.from === s.view.seat &&
      p.turn === s.view.turn &&
      p.status === 'open' &&
      p.clause.kind === 'supplier'
    )
      return p.clause.side;
  return null;
}
