import { told } from '../../xray/evidence';
import type { Template } from '../types';

/** A government that its voters turned out. */
export const fallen: Template = {
  id: 'fallen',
  most: 1,
  find: ({ game }) =>
    told(game, 'election')
      .filter(({ fact }) => fact.fell && game.setup.seatIds.has(fact.state))
      .map(({ fact, at }) => {
        const full = game.setup.scenario.rules.ledger === 'full';
        const measure = full ? ('approval' as const) : ('home' as const);
        return {
          id: `fallen/${fact.turn}/${fact.state}`,
          template: 'fallen',
          turn: fact.turn,
          params: { state: { of: 'state', id: fact.state }, what: measure },
          evidence: {
            facts: [at],
            cells: [
              { turn: fact.turn, measure: 'fallen', subject: fact.state },
              { turn: fact.turn, measure, subject: fact.state },
            ],
          },
          weight: 3,
        };
      }),
};
