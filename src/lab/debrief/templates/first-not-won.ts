import { POINT, standings } from '../../../engine';
import { told } from '../../xray/evidence';
import type { Template } from '../types';

/** The best score did not win: the loss was shared, or the seat's own goal was another. */
export const firstNotWon: Template = {
  id: 'first-not-won',
  most: 1,
  find: ({ game, turns }) => {
    const table = standings(game.setup, game.world);
    const first = table.filter(({ rank }) => rank === 1);
    const ending = told(game, 'ending')[0];
    const [only] = first;
    if (ending === undefined || only === undefined || first.length !== 1 || only.won) return [];
    const winners = ending.fact.winners;
    return [
      {
        id: `first-not-won/${only.state}`,
        template: winners.length === 0 ? 'first-not-won.nobody' : 'first-not-won',
        turn: turns,
        params: {
          state: { of: 'state', id: only.state },
          winners: { of: 'states', ids: winners },
          n: winners.length,
          score: only.score / POINT,
        },
        evidence: {
          facts: [ending.at],
          cells: [
            { turn: turns, measure: 'score', subject: only.state },
            { turn: turns, measure: 'index', subject: '' },
          ],
        },
        weight: 4,
      },
    ];
  },
};
