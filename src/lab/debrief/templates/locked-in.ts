import { told } from '../../xray/evidence';
import type { Template } from '../types';

/** A market that locked in, and stayed so to the end. */
export const lockedIn: Template = {
  id: 'locked-in',
  most: 1,
  find: ({ game, turns }) =>
    told(game, 'locked')
      .filter(({ fact }) => {
        const { setup, world } = game;
        // In the last turn it came too late to matter.
        return (
          fact.turn < turns && world.locked.get(setup.domain(fact.domain), setup.state(fact.state)) !== 0
        );
      })
      .map(({ fact, at }) => ({
        id: `locked-in/${fact.turn}/${fact.domain}/${fact.state}`,
        template: 'locked-in',
        turn: fact.turn,
        params: {
          market: { of: 'state', id: fact.state },
          domain: { of: 'domain', id: fact.domain },
          pole: fact.pole,
        },
        evidence: {
          facts: [at],
          cells: [
            { turn: fact.turn, measure: 'locked', subject: `${fact.domain}/${fact.state}` },
            { turn: fact.turn, measure: 'tilt', subject: `${fact.domain}/${fact.state}` },
          ],
        },
        weight: game.setup.states[game.setup.state(fact.state)]?.votes ?? 0,
      })),
};
