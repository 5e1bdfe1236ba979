import { describe, expect, it } from 'vitest';
import { recordOf, type GameRecord } from '../../../src/engine';
import { runGame } from '../../../src/lab/run';
import { searching, turningPoints } from '../../../src/lab/turning/search';
import { withoutBorrowed } from '../../../src/lab/turning/spent';
import { weightOf } from '../../../src/lab/turning/swing';
import type { Tried } from '../../../src/lab/turning/try';
import { playedOf } from '../../../src/lab/whatif/played';
import { flip } from '../../../src/lab/whatif/whatif';
import { scenario } from '../../support/scenario';

const rooms = scenario('small-rooms');
const radio = scenario('radio-silence');

function roomsGame(choices: readonly (readonly ['honour' | 'defect', 'honour' | 'defect'])[]): GameRecord {
  return recordOf(
    runGame(rooms, {
      seed: '1',
      edit: (game, seat, orders) => ({
        ...orders,
        accords: { 'one-radio': choices[game.world.turn - 1]?.[seat === 'FIN' ? 0 : 1] ?? 'honour' },
      }),
    }),
  );
}
const told = (record: GameRecord) =>
  turningPoints(playedOf(rooms, record)).points.map((p) => [p.turn, p.seat, p.was, p.moved]);

describe('the turning points of two neighbours and one accord, reckoned by hand', () => {
  // A share moves every market, and so the needle, by 4; buyers forget half of it a year; the last year counts double.
  // Paid in the last year: 8. In the second: 4 × ½ = 2. In the first: 4 × ½ × ½ = 1. From 11 it falls to 3: below +5, so neither side's.
  // Own score: the last due of 8 kept, less the 2 × 2.6 that it brought and 1/10 of what the needle loses: 8 − 5.2 − 0.8 = 2.
  it('are the shares of the last year, each of which held the ending, then one of the year before', () => {
    expect(told(roomsGame([]))).toEqual([
      [
        3,
        'FIN',
        'honour',
        { orderIndex: 8, score: -2, ending: { asPlayed: 'liberal', whatIf: 'fragmented' } },
      ],
      [
        3,
        'SWE',
        'honour',
        { orderIndex: 8, score: -2, ending: { asPlayed: 'liberal', whatIf: 'fragmented' } },
      ],
      // Sweden's: what Finland did in this matter is told already.
      [2, 'SWE', 'honour', { orderIndex: 2, score: -1.2, ending: null }],
    ]);
  });

  it('are fewer where fewer decisions weigh: a share paid alone in the first year builds nothing', () => {
    const result = turningPoints(playedOf(rooms, roomsGame([['defect', 'defect']])));
    expect(result.decisions).toBe(6);
    expect(result.tried).toBe(6);
    expect(result.points.some((p) => p.turn === 1 && p.moved.orderIndex === 1)).toBe(false);
  });
});

describe('a turning point', () => {
  const played = playedOf(radio, recordOf(runGame(radio, { seed: '7' })));
  const found = turningPoints(played);

  it('is one of three to five, the weightiest first, in a class game', () => {
    expect(found.points.length).toBeGreaterThanOrEqual(3);
    expect(found.points.length).toBeLessThanOrEqual(5);
    const weights = found.points.map((p) => weightOf(played.game.setup, p.moved));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(found.tried).toBe(found.decisions);
  });

  it('says what the same what-if says, the other way round', () => {
    for (const { turn, seat, flips, moved, impossible } of found.points) {
      const result = flip(played, { turn, seat, flips });
      expect(moved.orderIndex).toBeCloseTo(-result.swing.orderIndex, 9);
      expect(moved.score).toBeCloseTo(-(result.swing.scores[seat] ?? 0), 9);
      expect(moved.ending !== null).toBe(result.swing.ending);
      expect(impossible).toBe(result.impossible.length);
    }
  });

  it('is a matter of its own: no matter twice in a turn, no seat twice in one matter or in one turn', () => {
    const matters = found.points.map((p) => `${p.turn} ${p.kind} ${p.about}`);
    expect(new Set(matters).size).toBe(matters.length);
    const conduct = found.points.map((p) => `${p.seat} ${p.kind} ${p.about}`);
    expect(new Set(conduct).size).toBe(conduct.length);
    const deeds = found.points.map((p) => `${p.turn} ${p.seat}`);
    expect(new Set(deeds).size).toBe(deeds.length);
  });

  it('has facts of its own turn for evidence, and the needle after it and at the end', () => {
    for (const { turn, evidence } of found.points) {
      for (const at of evidence.facts) expect(played.game.facts[at]?.turn).toBe(turn);
      const needles = evidence.cells.filter((c) => c.measure === 'index').map((c) => c.turn);
      expect(needles).toEqual([...new Set([turn, played.game.history.length - 1])]);
    }
  });

  it('is the same whenever it is asked for', () => {
    expect(turningPoints(playedOf(radio, played.record))).toEqual(found);
  });
});

describe('a game too long for every decision', () => {
  it('is searched as far as the work allows, and says how far', () => {
    const played = playedOf(radio, recordOf(runGame(radio, { seed: '7' })));
    const some = turningPoints(played, { work: 300_000 });
    expect(some.tried).toBeGreaterThan(10);
    expect(some.tried).toBeLessThan(some.decisions);
  });

  it('tells how far it is as it goes', () => {
    const steps = [...searching(playedOf(rooms, roomsGame([])))];
    expect(steps.map((s) => s.done)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(steps.every((s) => s.of === 6)).toBe(true);
  });
});

describe('the weight of a swing', () => {
  const { setup } = playedOf(rooms, roomsGame([])).game;
  const moved = (orderIndex: number, ending: [string, string | null] | null = null) => ({
    orderIndex,
    score: 0,
    ending: ending === null ? null : { asPlayed: ending[0] as 'liberal', whatIf: ending[1] as null },
  });

  it('is the points of the needle either way', () => {
    expect(weightOf(setup, moved(-8))).toBe(8);
    expect(weightOf(setup, moved(8))).toBe(8);
  });

  it('is half the way between the thresholds more where the ending is another one', () => {
    const { liberal, illiberal } = setup.scenario.rules.endings;
    expect(weightOf(setup, moved(8, ['liberal', 'fragmented']))).toBe(8 + (liberal - illiberal) / 2);
  });

  it('is no more where the other game is not over when the record ends', () => {
    expect(weightOf(setup, moved(8, ['liberal', null]))).toBe(8);
  });
});

describe('a voice that would have been raised instead of another', () => {
  const one = (path: string, value: string, orderIndex: number, instead?: string): Tried => ({
    turn: 2,
    seat: 'GBR',
    path,
    value,
    moved: { orderIndex, score: 0, ending: null },
    decision: {
      turn: 2,
      seat: 'GBR',
      path,
      kind: 'texts',
      about: path,
      was: 'silent',
      others: [],
      ...(instead === undefined ? {} : { instead: { path: instead, value: 'silent' } }),
    },
  });
  const lost = one('texts.a', 'silent', 10);

  it('is no turning point where what it moved is the loss of the other', () => {
    expect(withoutBorrowed([lost, one('texts.b', 'object', 11, 'texts.a')])).toEqual([lost]);
  });

  it('is one where it moved more than that by itself', () => {
    const own = one('texts.b', 'object', -12, 'texts.a');
    expect(withoutBorrowed([lost, own])).toEqual([lost, own]);
  });
});
