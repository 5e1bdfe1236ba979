import { describe, expect, it } from 'vitest';
import { prospects } from '../../src/bots/appraise/markets';
import { ORDINARY, situation } from '../../src/bots/appraise/situation';
import { tableOf } from '../../src/bots';
import type { View } from '../../src/engine';
import { game } from '../support/game';

const { game: open } = game('radio-silence');
const table = tableOf(open, 'DEU');

/** Where Germany expects Kenya to stand at the end of the turn, with this card in its hand. */
function expectedOfKenya(card: View['card'], turn = 3): number {
  // A fresh copy of the columns: what is reckoned of a turn is kept by them.
  const view = { ...table.view, columns: { ...table.view.columns }, turn, card };
  const s = situation({ ...table, view }, ORDINARY, 'tit-for-tat');
  const [kenya] = prospects(s, 0).filter((p) => s.setup.states[p.market]?.id === 'KEN');
  return kenya?.expected ?? NaN;
}

describe('a player who reads its card', () => {
  const blank = expectedOfKenya(null);

  it('expects every market to move by the event it tells of, times the stake', () => {
    expect(expectedOfKenya({ kind: 'event', event: 'back-door' }) - blank).toBeCloseTo(7);
    expect(expectedOfKenya({ kind: 'event', event: 'western-tapping' }) - blank).toBeCloseTo(-7);
  });

  it('expects nothing of an event that comes in another turn', () => {
    const before = expectedOfKenya(null, 2);
    expect(expectedOfKenya({ kind: 'event', event: 'back-door' }, 2)).toBe(before);
  });

  it('expects no market to move by an event that moves none', () => {
    expect(expectedOfKenya({ kind: 'event', event: 'chip-shortage' })).toBe(blank);
  });

  it('expects the one market of a lean to move, and no other', () => {
    expect(
      expectedOfKenya({ kind: 'lean', domain: 'radio', market: 'KEN', lean: 20_000 }) - blank,
    ).toBeCloseTo(4);
    expect(expectedOfKenya({ kind: 'lean', domain: 'radio', market: 'IDN', lean: 20_000 })).toBe(blank);
  });
});
