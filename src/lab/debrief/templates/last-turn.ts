import { isSuspended } from '../../xray/accord';
import { told } from '../../xray/evidence';
import type { Template } from '../types';

/** Dues paid in the last turn against those before it: the end of a game that everybody sees coming. */
export const lastTurn: Template = {
  id: 'last-turn',
  most: 1,
  find: ({ game, turns }) => {
    const conduct = told(game, 'conduct').filter(
      ({ fact }) =>
        game.setup.seatIds.has(fact.state) && !isSuspended(game, fact.turn, fact.accord, fact.state),
    );
    const [last, before] = [true, false].map((isLast) =>
      conduct.filter(({ fact }) => (fact.turn === turns) === isLast),
    );
    if (last === undefined || before === undefined || last.length < 2 || before.length < 2) return [];
    const share = (list: typeof conduct) => list.filter(({ fact }) => fact.honoured).length / list.length;
    const [now, then] = [Math.round(100 * share(last)), Math.round(100 * share(before))];
    if (now === then) return [];
    const accord = last[0]?.fact.accord ?? '';
    return [
      {
        id: 'last-turn',
        template: 'last-turn',
        turn: turns,
        params: {
          now,
          before: then,
          way: now < then ? 'fell' : 'rose',
          paid: last.filter(({ fact }) => fact.honoured).length,
          of: last.length,
        },
        evidence: {
          facts: last.map(({ at }) => at),
          cells: [{ turn: turns, measure: 'honourers', subject: accord }],
        },
        weight: Math.abs(now - then) / 10,
      },
    ];
  },
};
