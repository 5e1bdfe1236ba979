import { interest } from '../../xray/interest';
import { couldStop } from '../../xray/otherwise';
import { textPivots } from '../../xray/votes';
import type { Question, Template } from '../types';

/** A seat that nobody played: its brief spoke, or said nothing, in its place. */
export const absent: Template = {
  id: 'absent',
  most: 1,
  find: ({ game, record, seats, turns }) =>
    seats
      .filter((id) => record.seats[id]?.kind === 'caretaker')
      .map((id): Question => {
        const could = Array.from({ length: turns }, (_, n) => textPivots(game, n + 1))
          .flat()
          .filter((p) => p.rivals === 1 && p.pivotal.includes(id) && !p.objectors.includes(id));
        const texts = could.filter(
          (p) =>
            p.result === 'approved' &&
            interest(game.setup, id, p.text) < 0 &&
            couldStop(game, p.turn, id, p.text),
        );
        return {
          id: `absent/${id}`,
          template: texts.length === 0 ? 'absent' : 'absent.pivotal',
          turn: texts[0]?.turn ?? turns,
          params: {
            state: { of: 'state', id },
            texts: { of: 'texts', ids: texts.map((p) => p.text) },
            n: texts.length,
          },
          evidence: {
            facts: texts.map((p) => p.fact),
            cells: [{ turn: turns, measure: 'score', subject: id }, ...texts.map((p) => p.cell)],
          },
          weight: 2 + texts.length,
        };
      }),
};
