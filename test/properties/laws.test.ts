import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest } from '../../src/engine';
import { breaches } from '../support/laws';
import { scenario } from '../support/scenario';
import { playOut, randomGame, runs, seeds } from './play';

/** A thousand games: most where they are quick, enough where the rules are many. */
const GAMES = [
  ['small-rooms', 570],
  ['radio-silence', 300],
  ['face-value', 100],
  ['radio-silence-seminar', 28],
  ['long-table', 2],
] as const;

describe('any legal play', () => {
  it.each(GAMES)(
    'of %s ends without an exception and keeps the laws (%i games)',
    { timeout: 600_000 },
    (id, games) => {
      const s = scenario(id);
      fc.assert(
        fc.property(seeds, (seed) => {
          const game = randomGame(s, seed);
          playOut(game, (turn, from) => expect(breaches(game, turn, from)).toEqual([]));
          expect(game.history.length - 1).toBeLessThanOrEqual(longest(game.setup));
          expect(game.facts.filter((f) => f.kind === 'ending')).toHaveLength(1);
        }),
        runs(games),
      );
    },
  );
});
