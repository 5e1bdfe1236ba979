import type { Clause, Offer } from '../../../engine';
import type { Situation } from '../../appraise/situation';
import type { Proposal } from '../bargain';
import { costOfPayment, priceFor } from '../purse';
import { favourites, gap } from './candidates';

/** Points that an office of one’s own side is worth, for each turn it lasts and each turn of speed. */
const OFFICE = 0.25;

/** Points that one’s candidate winning is worth to a seat. */
function officeWorth(s: Situation, election: string): number {
  const def = s.setup.elections[s.setup.election(election)];
  return def === undefined ? 0 : OFFICE * (0.5 + def.speed) * Math.min(def.lasts, s.left + 1);
}

/**
 * Campaign promises: money for a word nobody can check, or, where proxies are open, for a proxy that everybody sees. Asked of those
 * who are undecided.
 */
export function campaignOffers(s: Situation): Proposal[] {
  return s.options.elections.flatMap(({ election, ranking }) => {
    const all = ranking.map((c) => c.value);
    const [first = '', second] = favourites(s, s.me, all);
    const sponsor = s.setup.candidates[s.setup.candidate(first)]?.def.sponsor;
    if (sponsor !== s.view.seat) return [];
    return s.options.deals.partners.flatMap((to): Proposal[] => {
      const other = s.setup.state(to);
      const [theirs = ''] = favourites(s, other, all);
      const dislike = Math.max(0, -gap(s, other, first, theirs === first ? second : theirs));
      if (theirs === first || dislike > 1) return [];
      const open = s.options.proxies.length > 0;
      const clause: Clause = open
        ? { kind: 'proxy', to: s.view.seat }
        : { kind: 'back', election, candidate: first };
      const money = priceFor(s, other, 0.3 + dislike);
      const gain = officeWorth(s, election) * (open ? 0.5 : 0.3);
      if (money === null || gain - costOfPayment(s, money) <= 0) return [];
      const offer: Offer = {
        to,
        give: [{ kind: 'payment', amount: money }],
        take: [{ kind: 'promise', clause }],
      };
      return [{ offer, gain: gain - costOfPayment(s, money) }];
    });
  });
}

/** What it costs a seat to swear a ballot or a proxy, points; null for any other word. */
export function campaignCost(s: Situation, clause: Clause): number | null {
  if (clause.kind === 'back') {
    const of = s.options.elections.find((e) => e.election === clause.election);
    if (of === undefined) return 2;
    const [best = ''] = favourites(
      s,
      s.me,
      of.ranking.map((c) => c.value),
    );
    const lost = gap(s, s.me, best, clause.candidate);
    // Whoever does not keep its word loses nothing by giving it: a ballot is secret.
    return s.character.keepsWord ? 0.1 + 0.6 * Math.max(0, lost) : 0.05;
  }
  if (clause.kind !== 'proxy') return null;
  const holder = s.setup.state(clause.to);
  const [pole, theirs] = [s.setup.pole[s.me] as number, s.setup.pole[holder] as number];
  return pole === theirs ? 0.2 : pole === 0 ? 0.35 : 1.5;
}
