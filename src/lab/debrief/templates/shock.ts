import { POINT } from '../../../engine';
import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** An event that was drawn: luck that everybody was dealt alike, and what the needle did in its turn. */
export const shock: Template = {
  id: 'shock',
  most: 1,
  find: ({ game }) =>
    told(game, 'event').flatMap(({ fact, at }): Question[] => {
      const { turn, event } = fact;
      const [before, after] = [game.history[turn - 1], game.history[turn]];
      if (before === undefined || after === undefined) return [];
      const moved = (after.index.get() - before.index.get()) / POINT;
      if (Math.abs(moved) < 0.5) return [];
      return [
        {
          id: `shock/${turn}/${event}`,
          template: 'shock',
          turn,
          params: { event: { of: 'event', id: event }, moved, way: moved >= 0 ? 'up' : 'down' },
          evidence: {
            facts: [at],
            cells: [
              { turn, measure: 'index', subject: '' },
              { turn, measure: 'happened', subject: event },
            ],
          },
          weight: Math.abs(moved),
        },
      ];
    }),
};
