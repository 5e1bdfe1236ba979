import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/engine';
import { ALLIANCE, PACT, club, forumWorld, standing } from '../support/forums';
import { breaches } from '../support/laws';
import { playOut, randomGame, runs, seeds } from './play';

/** Founding, growth, councils and summits by players that do anything that is allowed. */
const WORLDS = {
  'a club to be called': forumWorld(
    [club(), ALLIANCE, PACT],
    (d) => (d.turns = { count: 5, stakes: [1000] }),
  ),
  'a staffed club that stands': forumWorld(
    [standing((f) => (f.form = 'secretariat')), ALLIANCE, PACT],
    (d) => (d.turns = { count: 4, stakes: [1000] }),
  ),
};

describe('any legal play with forums', () => {
  it.each(Object.entries(WORLDS))('of %s keeps the laws', { timeout: 120_000 }, (_name, scenario) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(scenario, seed);
        playOut(game, (turn, from) => expect(breaches(game, turn, from)).toEqual([]));
        for (let f = 0; f < game.setup.forums.length; f += 1) {
          const cohesion = game.world.cohesion.get(f);
          expect(cohesion).toBeGreaterThanOrEqual(0);
          expect(cohesion).toBeLessThanOrEqual(1_000_000);
          const chair = game.world.chair.get(f) - 1;
          if (game.facts.some((x) => x.kind === 'summit' && x.forum === game.setup.forums[f]?.def.id))
            expect(chair).toBeGreaterThanOrEqual(0);
        }
      }),
      runs(12),
    );
  });

  it('is the same again from its record', { timeout: 60_000 }, () => {
    for (const [name, scenario] of Object.entries(WORLDS)) {
      const game = playOut(randomGame(scenario, name));
      expect(replay(scenario, game.record).holds, name).toBe(true);
    }
  });
});
