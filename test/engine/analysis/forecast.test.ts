import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/engine';
import type { Figure, Orders } from '../../../src/engine';
import { game } from '../../support/game';

const FUND = 'trusted-5g-fund';

/** What Germany is shown in the first turn. */
function shown(draft: Orders, measure: Figure['measure'], subject: string): Figure {
  const g = game('radio-silence');
  const told = forecast(g.game.setup, g.view('DEU'), draft, 'last');
  const figure = told.figures.find((f) => f.measure === measure && f.subject === subject);
  if (figure === undefined) throw new Error(`no figure ${measure}`);
  return figure;
}

describe('the range of a forecast', () => {
  const pay: Orders = { accords: { [FUND]: 'honour' }, voices: [], acts: [] };

  it('of the rules runs from every text going one way to every text going the other', () => {
    const { low, then, high } = shown(pay, 'standard', 'radio');
    expect(high - low).toBeCloseTo((14 + 14 + 8) * 8000);
    expect(then).toBeGreaterThanOrEqual(low);
    expect(then).toBeLessThanOrEqual(high);
  });

  it('of the needle takes in what others may say and what they may pay', () => {
    const { low, high } = shown(pay, 'index', '');
    const rules = shown(pay, 'standard', 'radio');
    expect(high - low).toBeGreaterThan((rules.high - rules.low) / 2);
  });

  it('holds the seat’s own draft fixed at both ends', () => {
    const keep = shown({ ...pay, accords: { [FUND]: 'defect' } }, 'home', 'DEU');
    expect(keep.low).toBeGreaterThan(shown(pay, 'home', 'DEU').low);
  });
});
