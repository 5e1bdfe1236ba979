import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** Two drafts of the same side split its support, and a third, or none, carried the day (battle of the sexes). */
export const rivalDrafts: Template = {
  id: 'rival-drafts',
  most: 1,
  find: ({ game, turns }) =>
    Array.from({ length: turns }, (_, n) => n + 1).flatMap((turn) => {
      const decided = told(game, 'text').filter(({ fact }) => fact.turn === turn);
      const items = [...new Set(decided.map(({ fact }) => fact.item))];
      return items.flatMap((item): Question[] => {
        const drafts = decided.filter(({ fact }) => fact.item === item);
        const direction = (id: string) => game.setup.texts[game.setup.text(id)]?.direction;
        const won = drafts.find(({ fact }) => fact.result === 'approved');
        const side = (['liberal', 'illiberal'] as const).find(
          (way) =>
            drafts.filter(({ fact }) => direction(fact.text) === way && fact.supporters.length > 0).length >=
              2 &&
            (won === undefined || direction(won.fact.text) !== way),
        );
        if (side === undefined) return [];
        const split = drafts.filter(
          ({ fact }) => direction(fact.text) === side && fact.supporters.length > 0,
        );
        return [
          {
            id: `rival-drafts/${turn}/${item}`,
            template: won === undefined ? 'rival-drafts.none' : 'rival-drafts',
            turn,
            params: {
              drafts: { of: 'texts', ids: split.map(({ fact }) => fact.text) },
              backers: { of: 'states', ids: split.flatMap(({ fact }) => fact.supporters) },
              ...(won === undefined ? {} : { won: { of: 'text', id: won.fact.text } as const }),
              n: split.length,
            },
            evidence: {
              facts: drafts.map(({ at }) => at),
              cells: split.map(({ fact }) => ({ turn, measure: 'outcome', subject: fact.text })),
            },
            weight: 6,
          },
        ];
      });
    }),
};
