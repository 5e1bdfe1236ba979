import { describe, expect, it } from 'vitest';
import { besideOf, goalOf } from '../../../src/app/models/goals';
import { POINT } from '../../../src/engine';
import { game } from '../../support/game';

describe('what a figure of the forecast is measured against', () => {
  const g = game('radio-silence');
  const goal = (seat: string) => goalOf(g.game.setup, g.view(seat), 'index', '');

  it('is the ending of the other side for a seat of a pole, and nothing for one that hedges', () => {
    expect(goal('DEU')?.at).toBe(-5 * POINT);
    expect(goal('CHN')?.at).toBe(5 * POINT);
    expect(goal('KEN')).toBeNull();
  });

  it('says when the bound itself is reached that it is not kept', () => {
    expect(besideOf(goal('DEU'), -5 * POINT)).toEqual({ aside: 'not above −5', missed: true });
    expect(besideOf(goal('DEU'), -5 * POINT + 1)).toEqual({ aside: 'keep above −5', missed: false });
    expect(besideOf(goal('CHN'), 5 * POINT)).toEqual({ aside: 'not below +5', missed: true });
  });

  it('is its own aim where that asks for the figure, and nobody else’s', () => {
    expect(goalOf(g.game.setup, g.view('DEU'), 'home', 'DEU')?.at).toBe(36 * POINT);
    expect(goalOf(g.game.setup, g.view('USA'), 'home', 'USA')).toBeNull();
    expect(goalOf(g.game.setup, g.view('USA'), 'score', 'USA')).toBeNull();
  });
});
