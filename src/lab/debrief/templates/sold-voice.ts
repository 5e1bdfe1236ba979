import { POINT } from '../../../engine';
import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** A voice that was bought, at what price, and whether its text went the way it was bought for. */
export const soldVoice: Template = {
  id: 'sold-voice',
  most: 1,
  find: ({ game }) => {
    const full = game.setup.scenario.rules.ledger === 'full';
    return told(game, 'deal').flatMap(({ fact, at }): Question[] => {
      const deal = game.world.deals.find(({ id }) => id === fact.deal);
      if (fact.result !== 'executed' || deal === undefined) return [];
      return (
        [
          [deal.give, deal.take, deal.from, deal.to],
          [deal.take, deal.give, deal.to, deal.from],
        ] as const
      ).flatMap(([gives, takes, seller, buyer]): Question[] => {
        const voice = gives.find((c) => c.kind === 'voice');
        const paid = takes.reduce((sum, c) => sum + (c.kind === 'payment' ? c.amount : 0), 0);
        const came = told(game, 'text').find(
          (t) => t.fact.turn === deal.turn && voice?.kind === 'voice' && t.fact.text === voice.text,
        );
        if (voice?.kind !== 'voice' || paid <= 0 || came === undefined) return [];
        // A text that only moved on has not come out either way.
        if (!['approved', 'fell'].includes(came.fact.result)) return [];
        const wanted = voice.stance === 'support' ? 'approved' : 'fell';
        return [
          {
            id: `sold-voice/${deal.id}`,
            template: 'sold-voice',
            turn: deal.turn,
            params: {
              buyer: { of: 'state', id: buyer },
              seller: { of: 'state', id: seller },
              text: { of: 'text', id: voice.text },
              stance: voice.stance,
              price: full ? paid / 1000 : paid / POINT,
              unit: full ? 'money' : 'points',
              got: came.fact.result === wanted ? 'yes' : 'no',
              needed: came.fact.pivotal.includes(seller) ? 'yes' : 'no',
            },
            evidence: {
              facts: [at, came.at],
              cells: [
                { turn: deal.turn, measure: 'outcome', subject: voice.text },
                ...(full ? [] : [{ turn: deal.turn, measure: 'home' as const, subject: buyer }]),
              ],
            },
            weight: full ? paid / 1000 : paid / POINT,
          },
        ];
      });
    });
  },
};
