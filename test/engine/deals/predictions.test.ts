import { describe, expect, it } from 'vitest';
import { advance, begin, optionsFor, orderProblems } from '../../../src/engine';
import type { Clause, Fact, Game, OrderSet } from '../../../src/engine';
import { scenario } from '../../support/scenario';

const FUND = 'trusted-5g-fund';
const allSilent = ['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN'];

/** One turn of the class form in which every seat is silent and the fund's members do as told; Germany foretells. */
function foretold(about: string, clause: Clause, keep: readonly string[] = []): Game {
  const game = begin(scenario('radio-silence'), { seed: 'foretold' });
  const orders: OrderSet = Object.fromEntries(
    allSilent.map((id) => [
      id,
      {
        voices: [],
        acts: [],
        ...(keep.includes(id) ? { accords: { [FUND]: 'defect' as const } } : {}),
        ...(id === 'DEU' ? { predictions: { [about]: [clause] } } : {}),
      },
    ]),
  );
  advance(game, orders);
  return game;
}

function judged(game: Game): (Fact & { kind: 'prediction' }) | undefined {
  return game.facts.find((f): f is Fact & { kind: 'prediction' } => f.kind === 'prediction');
}

describe('a prediction of a count', () => {
  it.each([
    [4, [], true],
    [3, [], false],
    [3, ['SWE'], true],
  ] as const)('of %i honourers is judged against the public count', (honoured, keep, right) => {
    expect(judged(foretold(FUND, { kind: 'count', accord: FUND, honoured }, keep))?.right).toBe(right);
  });

  it('is told at once, to who made it and nobody else', () => {
    expect(judged(foretold(FUND, { kind: 'count', accord: FUND, honoured: 4 }))?.to).toEqual(['DEU']);
  });
});

describe('a prediction about a text', () => {
  it.each([
    ['passes', true],
    ['falls', false],
  ] as const)('that it %s is judged by what the assembly decided', (kind, right) => {
    expect(judged(foretold('intercept', { kind, text: 'intercept' }))?.right).toBe(right);
  });

  it('that was not decided this turn is not judged', () => {
    expect(judged(foretold('intercept', { kind: 'passes', text: 'core-lock' }))).toBeUndefined();
  });
});

describe('predictions as orders', () => {
  const game = begin(scenario('radio-silence'), { seed: 'orders' });
  const problems = (about: string) =>
    orderProblems(game.setup, optionsFor(game, 'DEU'), { predictions: { [about]: [] } });

  it.each([FUND, 'intercept', 'GBR'])('may be about %s', (about) => {
    expect(problems(about)).toEqual([]);
  });

  it.each(['DEU', 'core-lock', 'technology-transfer', 'nothing'])('may not be about %s', (about) => {
    expect(problems(about)).toMatchObject([{ slot: 'predictions' }]);
  });
});
