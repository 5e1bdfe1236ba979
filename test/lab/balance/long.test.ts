import { describe, expect, it } from 'vitest';
import { keyOf, keyed } from '../../../src/engine';
import { interleaved, type Alternative } from '../../../src/lab/balance/alternatives';
import { isAllDay, rotated } from '../../../src/lab/balance/long';
import { removedFrom, sizesFor, workOf } from '../../../src/lab/balance/sizes';
import { VERDICTS } from '../../../src/lab/balance/verdicts';
import { scenario } from '../../support/scenario';

const change = (slot: Alternative['slot'], n: number): Alternative => ({
  slot,
  orders: { focus: { [slot]: n } },
});

describe('rotation', () => {
  it('begins where the turn before ended, and comes round to everyone', () => {
    const seats = ['A', 'B', 'C', 'D', 'E'];
    expect(rotated(seats, 2, 0)).toEqual(['A', 'B']);
    expect(rotated(seats, 2, 1)).toEqual(['C', 'D']);
    expect(rotated(seats, 2, 2)).toEqual(['E', 'A']);
  });

  it.each([2, 3, Infinity])('asks both of two when %d are asked for', (many) => {
    expect(rotated(['A', 'B'], many, 7)).toEqual(['A', 'B']);
  });

  it('asks nobody where nobody stands', () => {
    expect(rotated([], 1, 3)).toEqual([]);
  });
});

describe('changes of one order', () => {
  const acts = Array.from({ length: 30 }, (_, n) => change('acts', n));
  const luck = keyed(keyOf('any'));

  it('come slot after slot, so that one voice is among the first two and thirty acts are not all before it', () => {
    const found = interleaved([...acts, change('voices', 0)], luck, 1);
    expect(
      found
        .slice(0, 2)
        .map((a) => a.slot)
        .toSorted(),
    ).toEqual(['acts', 'voices']);
    expect(found).toHaveLength(31);
  });

  it('come in the same order for the same draws and in another for another turn', () => {
    expect(interleaved(acts, luck, 1)).toEqual(interleaved(acts, luck, 1));
    expect(interleaved(acts, luck, 1)).not.toEqual(interleaved(acts, luck, 2));
    expect(interleaved([], luck, 1)).toEqual([]);
  });
});

describe('what a long game is asked', () => {
  const [short, long] = [scenario('radio-silence'), scenario('radio-silence-seminar')];

  it('is fewer games for the same games of mixed play', () => {
    expect(sizesFor(60, long).games).toBe(60);
    expect(sizesFor(60, short)).toEqual(sizesFor(60));
    expect(sizesFor(60, long).plans).toBeLessThan(sizesFor(60, short).plans);
    expect(workOf(long, sizesFor(60, long))).toBeLessThan(workOf(long, sizesFor(60)));
  });

  it('is fewer still of each question where a game takes all day', () => {
    const day = scenario('long-table');
    expect([short, long, day].map(isAllDay)).toEqual([false, false, true]);
    const sizes = sizesFor(48, day);
    expect(sizes).toMatchObject({ games: 48, changing: 0, usage: 48, plans: 0 });
    for (const part of ['pivots', 'bests', 'tables', 'knockouts'] as const)
      expect(sizes[part]).toBeLessThan(sizesFor(48, long)[part]);
    const applies = (code: string) => VERDICTS.find((v) => v.code === code)?.applies(day);
    expect(['open-at-a-third', 'ending-liberal'].map(applies)).toEqual([true, true]);
    expect(['open-at-a-third-changing', 'no-pure-plan', 'matters-cards'].map(applies)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('leaves out mechanisms that no verdict asks about, and a class game’s report none', () => {
    expect(removedFrom(short)).toContain('loan');
    expect(removedFrom(long)).toContain('covert');
    expect(removedFrom(long)).not.toContain('pool');
  });

  it('takes out of a day’s game only what its own verdicts name', () => {
    const day = scenario('long-table');
    expect(removedFrom(day)).toEqual(['deals', 'events', 'elections', 'covert']);
    expect(removedFrom({ ...day, balance: undefined })).toEqual([]);
  });
});
