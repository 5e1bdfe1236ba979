import { replayTurn } from '../../../engine';
import { told } from '../../xray/evidence';
import { sealedIn } from '../../xray/otherwise';
import type { Question, Template } from '../types';

/** A voice that was taken away, and whether the text it was meant for would have gone otherwise. */
export const silenced: Template = {
  id: 'silenced',
  most: 1,
  find: ({ game }) =>
    told(game, 'denied').flatMap(({ fact, at }): Question[] => {
      const { turn, state, by, text } = fact;
      if (text === undefined) return [];
      const own = sealedIn(game, turn)[by] ?? {};
      const without = replayTurn(game, turn, {
        [by]: { acts: (own.acts ?? []).filter(({ target }) => target !== state) },
      });
      const came = told(game, 'text').find((t) => t.fact.turn === turn && t.fact.text === text);
      const other = without.facts.find((f) => f.kind === 'text' && f.text === text);
      if (came === undefined || other?.kind !== 'text') return [];
      const turned = other.result !== came.fact.result;
      return [
        {
          id: `silenced/${turn}/${state}/${text}`,
          template: 'silenced',
          turn,
          params: {
            by: { of: 'state', id: by },
            state: { of: 'state', id: state },
            text: { of: 'text', id: text },
            came: turned ? 'turned' : 'same',
            result: came.fact.result === 'approved' ? 'passed' : 'fell',
          },
          evidence: { facts: [at, came.at], cells: [{ turn, measure: 'outcome', subject: text }] },
          weight: turned ? 8 : 2,
        },
      ];
    }),
};
