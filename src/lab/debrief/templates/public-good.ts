import { isSuspended } from '../../xray/accord';
import { told } from '../../xray/evidence';
import { scoreOf } from '../../xray/otherwise';
import type { Question, Template } from '../types';

/** Who paid for what all its members shared: the most faithful and the least faithful payer of an accord, and where both ended. */
export const publicGood: Template = {
  id: 'public-good',
  most: 1,
  find: ({ game, turns, seats }) =>
    game.setup.accords.flatMap((accord): Question[] => {
      if (accord.members.length < 3) return [];
      const conduct = told(game, 'conduct').filter(
        ({ fact }) => fact.accord === accord.id && !isSuspended(game, fact.turn, accord.id, fact.state),
      );
      const payers = seats
        .map((id) => {
          const own = conduct.filter(({ fact }) => fact.state === id);
          return { id, own, paid: own.filter(({ fact }) => fact.honoured).length, of: own.length };
        })
        .filter(({ of }) => of >= 2);
      const order = payers.toSorted((a, b) => b.paid / b.of - a.paid / a.of || b.paid - a.paid);
      const [most, least] = [order[0], order[order.length - 1]];
      if (most === undefined || least === undefined || most.paid / most.of <= least.paid / least.of)
        return [];
      const score = (id: string) => scoreOf(game, game.world, id);
      return [
        {
          id: `public-good/${accord.id}`,
          template: 'public-good',
          turn: turns,
          params: {
            accord: { of: 'accord', id: accord.id },
            most: { of: 'state', id: most.id },
            mostPaid: most.paid,
            mostOf: most.of,
            mostScore: score(most.id),
            least: { of: 'state', id: least.id },
            leastPaid: least.paid,
            leastOf: least.of,
            leastScore: score(least.id),
            came: score(most.id) > score(least.id) ? 'above' : 'below',
          },
          evidence: {
            facts: [...most.own, ...least.own].map(({ at }) => at),
            cells: [most.id, least.id].map((subject) => ({ turn: turns, measure: 'score', subject })),
          },
          weight: (10 * (most.paid / most.of - least.paid / least.of) * accord.members.length) / 3,
        },
      ];
    }),
};
