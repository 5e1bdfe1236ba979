import { told } from '../../xray/evidence';
import type { Question, Template } from '../types';

/** A state that both sides reached for: an act of one bloc at it, answered by the other in the same turn or the next. */
export const answered: Template = {
  id: 'answered',
  most: 1,
  find: ({ game }) => {
    const pole = (id: string) => game.setup.pole[game.setup.state(id)] ?? 0;
    const acts = told(game, 'act').filter(({ fact }) => fact.target !== undefined && pole(fact.state) !== 0);
    return acts.flatMap(({ fact: first, at }): Question[] => {
      const reply = acts.find(
        ({ fact, at: later }) =>
          later > at &&
          fact.target === first.target &&
          pole(fact.state) === -pole(first.state) &&
          fact.verb === first.verb &&
          fact.turn - first.turn <= 1,
      );
      if (reply === undefined) return [];
      const { turn } = reply.fact;
      return [
        {
          id: `answered/${first.turn}/${first.state}/${reply.fact.state}/${first.target ?? ''}`,
          template: 'answered',
          turn,
          params: {
            first: { of: 'state', id: first.state },
            reply: { of: 'state', id: reply.fact.state },
            target: { of: 'state', id: first.target ?? '' },
            deed: { of: 'clause', clause: { kind: 'act', verb: first.verb, target: first.target ?? '' } },
            when: turn === first.turn ? 'same' : 'next',
          },
          evidence: { facts: [at, reply.at], cells: tiltsOf(game, turn, first.target ?? '') },
          weight: game.setup.states[game.setup.state(first.target ?? '')]?.votes ?? 0,
        },
      ];
    });
  },
};

/** The market of a state, where it has one that the ledger keeps. */
function tiltsOf({ setup }: Parameters<Template['find']>[0]['game'], turn: number, state: string) {
  if (!setup.buyers.includes(setup.state(state))) return [];
  return setup.domains.slice(0, 1).map(({ id }) => ({
    turn,
    measure: 'tilt' as const,
    subject: `${id}/${state}`,
  }));
}
