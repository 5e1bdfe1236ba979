import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../src/engine/phases/closing';
import { PACT, forumGame, forumWorld, standing } from '../../support/forums';
import type { Draft } from '../../support/full';
import { put, turnFor } from '../../support/turn';

const rule = (forum: string, cohesion: number, members: number) => (d: Draft) => {
  d.turns = { count: 2, stakes: [1000] };
  d.rules.endings.newOrder = [{ forum, index: 1, cohesion, members }];
};

const endingAt = (index: number, change: (d: Draft) => void) => {
  const t = turnFor(forumWorld([standing(), PACT], change));
  put(t, index * 10_000, 'index');
  return endingOf(t);
};

describe('a new order', () => {
  it('is the ending of the forum’s side where the needle, cohesion and members are enough', () => {
    expect(endingAt(2, rule('club', 50, 3))).toBe('liberal');
    expect(endingAt(-2, rule('pact', 50, 2))).toBe('illiberal');
  });

  it('is not there with too little of any of the three', () => {
    expect(endingAt(0.9, rule('club', 50, 3))).toBe('fragmented');
    expect(endingAt(2, rule('club', 61, 3))).toBe('fragmented');
    expect(endingAt(2, rule('club', 50, 4))).toBe('fragmented');
    expect(endingAt(-2, rule('club', 50, 3))).toBe('fragmented');
  });

  it('is not there in a split world', () => {
    const t = turnFor(forumWorld([standing()], rule('club', 50, 3)));
    put(t, 20_000, 'index');
    put(t, 700_000, 'splinter');
    expect(endingOf(t)).toBe('fragmented');
  });

  it('is told by its forum with the ending, and not where there is none', () => {
    const with_ = forumGame([standing(), PACT], (d) => {
      rule('pact', 0, 2)(d);
      for (const s of d.states) if (s.pole === 'hedging') Object.assign(s, { alignment: -90 });
    }).toEnd();
    expect(with_.facts('ending')).toMatchObject([{ ending: 'illiberal', order: 'pact' }]);
    const without = forumGame([standing()], (d) => (d.turns = { count: 1, stakes: [1000] })).toEnd();
    expect(without.facts('ending')[0]).not.toHaveProperty('order');
  });
});
