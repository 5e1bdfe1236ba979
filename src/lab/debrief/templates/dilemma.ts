import { accordsIn, memberTable } from '../../xray/accord';
import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** An accord whose game was another one in a later turn: what the stakes or the rules changed though its name stayed. */
export const dilemma: Template = {
  id: 'dilemma',
  most: 1,
  find: ({ game, turns, seats, whole }) => {
    if (!whole) return [];
    return game.setup.accords.flatMap((accord): Question[] => {
      const seat = accord.members.find((id) => seats.includes(id));
      if (seat === undefined || accord.members.length < 2) return [];
      const names = Array.from({ length: turns }, (_, n) => n + 1)
        .filter((turn) => accordsIn(game, turn).includes(accord.id))
        .map((turn) => ({ turn, name: memberTable(game, turn, accord.id, seat).game }));
      const [first] = names;
      const later = names.find(({ name }) => name !== first?.name);
      if (first === undefined || later === undefined) return [];
      const did = (turn: number) =>
        told(game, 'honour-count').find(({ fact }) => fact.turn === turn && fact.accord === accord.id);
      const [then, now] = [did(first.turn), did(later.turn)];
      if (then === undefined || now === undefined) return [];
      return [
        {
          id: `dilemma/${accord.id}`,
          template: 'dilemma',
          turn: later.turn,
          params: {
            accord: { of: 'accord', id: accord.id },
            state: { of: 'state', id: seat },
            firstTurn: first.turn,
            first: { of: 'game', id: first.name },
            later: { of: 'game', id: later.name },
            paidThen: then.fact.honoured,
            paidNow: now.fact.honoured,
            of: now.fact.of,
          },
          evidence: {
            facts: [then.at, now.at],
            cells: [then.fact, now.fact].map((fact) => ({
              turn: fact.turn,
              measure: 'honourers',
              subject: accord.id,
            })),
          },
          weight: accord.members.length,
        },
      ];
    });
  },
};
