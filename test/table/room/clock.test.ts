import { describe, expect, it } from 'vitest';
import {
  MINUTE,
  clockText,
  extended,
  isOver,
  leftAt,
  paused,
  reopened,
  spokenBetween,
  started,
  stopped,
} from '../../../src/table/room/clock';

const NOW = 1_000_000;
const running = started(stopped(6), NOW);

describe('the clock of a turn', () => {
  it('stands until it is started, and then counts down', () => {
    expect(leftAt(stopped(6), NOW + 10 * MINUTE)).toBe(6 * MINUTE);
    expect(leftAt(running, NOW + MINUTE)).toBe(5 * MINUTE);
  });

  it('is over at nothing, not a moment before, and never while it stands', () => {
    expect(isOver(running, NOW + 6 * MINUTE - 1)).toBe(false);
    expect(isOver(running, NOW + 6 * MINUTE)).toBe(true);
    expect(isOver(paused(running, NOW + 6 * MINUTE), NOW + 7 * MINUTE)).toBe(false);
  });

  it('keeps what was left over a pause', () => {
    const rest = paused(running, NOW + 2 * MINUTE);
    expect(leftAt(rest, NOW + 60 * MINUTE)).toBe(4 * MINUTE);
    expect(leftAt(started(rest, NOW + 60 * MINUTE), NOW + 61 * MINUTE)).toBe(3 * MINUTE);
  });

  it('can be given more time, running or standing', () => {
    expect(leftAt(extended(running, MINUTE, NOW + MINUTE), NOW + 2 * MINUTE)).toBe(5 * MINUTE);
    expect(leftAt(extended(stopped(6), 5 * MINUTE, NOW), NOW)).toBe(11 * MINUTE);
  });

  it('started twice is started once', () => {
    expect(started(running, NOW + MINUTE)).toEqual(running);
  });

  it('does not run backwards with the device’s clock', () => {
    expect(leftAt(running, NOW - MINUTE)).toBe(6 * MINUTE);
  });
});

describe('a clock that is seen again', () => {
  it('has gone on over a reload', () => {
    expect(reopened(running, NOW + MINUTE, NOW + MINUTE + 5000)).toEqual(running);
  });

  it('stands at what was left when the lid was closed', () => {
    const again = reopened(running, NOW + MINUTE, NOW + 100 * MINUTE);
    expect(again).toEqual({ left: 5 * MINUTE, since: null });
  });

  it('stands where the device’s clock was put back', () => {
    expect(reopened(running, NOW + MINUTE, NOW).since).toBeNull();
  });
});

describe('what the clock says aloud', () => {
  it.each([
    [300_001, 300_000, 300],
    [300_000, 299_000, null],
    [61_000, 59_500, 60],
    [10_400, 9900, 10],
    [9900, 0, null],
    [301_000, 9000, 10],
  ])('between %i and %i ms: %s', (before, after, said) => {
    expect(spokenBetween(before, after)).toBe(said);
  });

  it.each([
    [402_000, '06:42'],
    [60_000, '01:00'],
    [59_001, '01:00'],
    [1, '00:01'],
    [0, '00:00'],
    [3_600_000, '60:00'],
  ])('shows %i ms as %s', (left, text) => {
    expect(clockText(left)).toBe(text);
  });
});
