import { describe, expect, it } from 'vitest';
import {
  commonPosition,
  ieeePasses,
  isoPasses,
  roughConsensus,
  roundsOf,
  threegppPasses,
} from '../../../src/engine/procedure/thresholds';

const iso = (yes: number, no: number, others = { yes: 0, no: 0 }) =>
  isoPasses({ yes, no }, { yes: yes + others.yes, no: no + others.no }, 250);

describe('an ISO ballot', () => {
  it('passes with exactly two thirds of participating bodies, where a quarter of all are not against', () => {
    expect(iso(10, 5, { yes: 5, no: 0 })).toBe(true);
    expect(iso(9, 5, { yes: 6, no: 0 })).toBe(false);
  });

  it('passes with exactly a quarter of all votes against, and falls with one more', () => {
    expect(iso(30, 10)).toBe(true);
    expect(iso(30, 11)).toBe(false);
  });

  it('falls when bodies that only observe make it more than a quarter', () => {
    expect(iso(30, 4, { yes: 0, no: 6 })).toBe(true);
    expect(iso(30, 4, { yes: 0, no: 7 })).toBe(false);
  });

  it('falls when no participating body votes', () => {
    expect(iso(0, 0, { yes: 9, no: 0 })).toBe(false);
  });
});

describe('a vote at 3GPP', () => {
  it('is not needed when nobody is against', () => {
    expect(threegppPasses(1, 0, 710)).toBe(true);
    expect(threegppPasses(0, 0, 710)).toBe(false);
  });

  it('passes with exactly 71 % and falls below', () => {
    expect(threegppPasses(71, 29, 710)).toBe(true);
    expect(threegppPasses(709, 291, 710)).toBe(false);
  });
});

describe('rough consensus', () => {
  it('bears objections of exactly half the technical weight, and no more', () => {
    expect(roughConsensus(100, 50, 500)).toBe(true);
    expect(roughConsensus(100, 51, 500)).toBe(false);
  });

  it('is there where nobody objects, and not where only objectors can build it', () => {
    expect(roughConsensus(0, 0, 500)).toBe(true);
    expect(roughConsensus(0, 1, 500)).toBe(false);
  });
});

describe('an IEEE ballot', () => {
  it('needs 75 % of ballots returned and 75 % of those for or against', () => {
    expect(ieeePasses(60, 20, 80, 100, 750)).toBe(true);
    expect(ieeePasses(60, 14, 74, 100, 750)).toBe(false);
    expect(ieeePasses(59, 20, 80, 100, 750)).toBe(false);
  });

  it('counts abstentions as returned and not as approval', () => {
    expect(ieeePasses(30, 10, 75, 100, 750)).toBe(true);
  });
});

describe('a common position', () => {
  const apt = { support: 250, against: 500 };
  it('takes a quarter of the members, and at most half as many against (APT)', () => {
    expect(commonPosition(9, 4, 36, apt)).toBe(1);
    expect(commonPosition(9, 5, 36, apt)).toBe(0);
    expect(commonPosition(8, 0, 36, apt)).toBe(0);
  });

  it('takes nobody against where the rule is consensus (ATU)', () => {
    expect(commonPosition(30, 0, 54, { support: 250, against: 0 })).toBe(1);
    expect(commonPosition(30, 1, 54, { support: 250, against: 0 })).toBe(0);
  });

  it('can be against a text by the same rule', () => {
    expect(commonPosition(4, 9, 36, apt)).toBe(-1);
  });
});

describe('a secret ballot', () => {
  const first = () => true;
  const ballot = (ranking: number[], count: number) => ({ ranking, count });

  it('is won by more than half of the valid ballots: blanks stand outside the base', () => {
    // Bucharest 2022: 139 and 25 of 164 valid, 8 blank; 83 would have done.
    const [round] = roundsOf(2, [ballot([0], 83), ballot([1], 81), ballot([], 8)], first);
    expect(round).toMatchObject({ votes: [83, 81], blank: 8, winner: 0 });
  });

  it('is not won by exactly half', () => {
    const rounds = roundsOf(2, [ballot([0], 82), ballot([1], 82)], first);
    expect(rounds[0]?.winner).toBe(-1);
  });

  it('goes into another round without the last one', () => {
    const rounds = roundsOf(3, [ballot([0], 40), ballot([1], 35), ballot([2, 1], 25)], first);
    expect(rounds.map((r) => r.winner)).toEqual([-1, 1]);
    expect(rounds[0]?.out).toBe(2);
    expect(rounds[1]?.votes).toEqual([40, 60, 0]);
  });

  it('counts a ballot as blank whose candidates are all out', () => {
    const rounds = roundsOf(3, [ballot([0], 40), ballot([1], 35), ballot([2], 25)], first);
    expect(rounds[1]).toMatchObject({ votes: [40, 35, 0], blank: 25, winner: 0 });
  });

  it('takes out, of two that are level, the one that was behind in the first round', () => {
    const rounds = roundsOf(
      4,
      [ballot([0], 40), ballot([1], 30), ballot([2], 20), ballot([3, 2], 10)],
      first,
    );
    // Second round: 40, 30, 30; the first round had 30 against 20.
    expect(rounds[1]).toMatchObject({ votes: [40, 30, 30, 0], out: 2 });
  });

  it('leaves two that were always level to the lot', () => {
    const level = [ballot([0], 10), ballot([1], 10)];
    expect(roundsOf(2, level, () => true).at(-1)?.winner).toBe(1);
    expect(roundsOf(2, level, () => false).at(-1)?.winner).toBe(0);
  });

  it('elects nobody where all are blank', () => {
    expect(roundsOf(2, [ballot([], 9)], first).at(-1)?.winner).toBe(-1);
  });
});
