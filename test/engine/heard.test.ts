import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/engine';
import { firstSince, heardBy } from '../../src/engine/heard';

const fact = (turn: number, state: string, to?: string[]): Fact => ({
  turn,
  kind: 'supplier',
  state,
  side: 'both',
  ...(to === undefined ? {} : { to }),
});

describe('what a seat hears', () => {
  it('is what was told to everyone and to itself, in the order of the game', () => {
    const facts = [fact(1, 'A'), fact(1, 'B', ['KEN']), fact(1, 'C', ['USA']), fact(2, 'D', [])];
    expect(heardBy(facts, 'KEN').map((f) => f.turn)).toEqual([1, 1]);
    expect(heardBy(facts, 'USA')).toEqual([facts[0], facts[2]]);
  });

  it('grows with the game, and a list once given stays as it is', () => {
    const facts = [fact(1, 'A')];
    const before = heardBy(facts, 'KEN');
    facts.push(fact(2, 'B'), fact(2, 'C', ['USA']));
    expect(heardBy(facts, 'KEN')).toEqual([facts[0], facts[1]]);
    expect(before).toHaveLength(1);
  });

  it('is gone through again where the facts are no longer those of before', () => {
    const facts = [fact(1, 'A'), fact(2, 'B')];
    heardBy(facts, 'KEN');
    facts.length = 1;
    expect(heardBy(facts, 'KEN')).toEqual([facts[0]]);
    facts[0] = fact(1, 'Z', ['USA']);
    expect(heardBy(facts, 'KEN')).toEqual([]);
  });
});

describe('the facts since a turn', () => {
  const facts = [1, 1, 2, 4, 4].map((turn) => fact(turn, 'A'));

  it.each([
    [1, 0],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 5],
  ])('of turn %i begin at place %i', (turn, place) => {
    expect(firstSince(facts, turn)).toBe(place);
  });
});
