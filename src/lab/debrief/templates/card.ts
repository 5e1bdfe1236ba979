import { viewFor } from '../../../engine';
import { sealing } from '../../xray/accord';
import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** A private card on an inspection of its own seat, and what the seat did that nobody else knew why. */
export const card: Template = {
  id: 'card',
  most: 1,
  find: ({ game, turns, seats }) => {
    if (game.setup.scenario.cards === undefined) return [];
    return Array.from({ length: turns }, (_, n) => n + 1).flatMap((turn) => {
      const then = sealing(game, turn);
      return seats.flatMap((seat): Question[] => {
        const held = viewFor(then, seat).card;
        if (held?.kind !== 'inspection' || held.state !== seat) return [];
        const did = told(game, 'conduct').find(
          ({ fact }) => fact.turn === turn && fact.accord === held.accord && fact.state === seat,
        );
        // A card that advised the very thing the seat did not do makes no question.
        if (did === undefined || did.fact.honoured !== held.inspected) return [];
        return [
          {
            id: `card/${turn}/${seat}`,
            template: 'card',
            turn,
            params: {
              state: { of: 'state', id: seat },
              accord: { of: 'accord', id: held.accord },
              inspected: held.inspected ? 'yes' : 'no',
            },
            evidence: {
              facts: [did.at],
              cells: [{ turn, measure: 'kept', subject: `${held.accord}/${seat}` }],
            },
            weight: held.inspected ? 1 : 2,
          },
        ];
      });
    });
  },
};
