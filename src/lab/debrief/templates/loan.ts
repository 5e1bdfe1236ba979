import { POINT } from '../../../engine';
import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** Within so many points of the middle a market is nobody’s. */
const EVEN = 5;

const LENDING: readonly string[] = ['loan', 'lend'];

/** A market that somebody lent to, and whose side it stands on at the end. */
export const loan: Template = {
  id: 'loan',
  most: 1,
  find: ({ game, turns }) => {
    const loans = told(game, 'act').filter(
      ({ fact }) => LENDING.includes(fact.verb) && fact.target !== undefined,
    );
    const markets = [...new Set(loans.map(({ fact }) => fact.target ?? ''))].filter((id) =>
      game.setup.buyers.includes(game.setup.state(id)),
    );
    // The field of the loans, where they name one; else the one that weighs most on the needle.
    const heaviest = game.setup.domains.toSorted((a, b) => b.norm - a.norm)[0]?.id ?? '';
    return markets.flatMap((market): Question[] => {
      const own = loans.filter(({ fact }) => fact.target === market);
      const domain = own.find(({ fact }) => fact.domain !== undefined)?.fact.domain ?? heaviest;
      const lenders = [...new Set(own.map(({ fact }) => fact.state))];
      const tilt = game.world.tilt.get(game.setup.domain(domain), game.setup.state(market)) / POINT;
      const side = tilt > EVEN ? 'open' : tilt < -EVEN ? 'closed' : 'even';
      return [
        {
          id: `loan/${market}`,
          template: 'loan',
          turn: own[own.length - 1]?.fact.turn ?? turns,
          params: {
            market: { of: 'state', id: market },
            lenders: { of: 'states', ids: lenders },
            n: own.length,
            domain: { of: 'domain', id: domain },
            side,
            tilt,
          },
          evidence: {
            facts: own.map(({ at }) => at),
            cells: [{ turn: turns, measure: 'tilt', subject: `${domain}/${market}` }],
          },
          weight: own.length + (game.setup.states[game.setup.state(market)]?.votes ?? 0),
        },
      ];
    });
  },
};
