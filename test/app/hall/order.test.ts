import { describe, expect, it } from 'vitest';
import type { HallModel, Stance } from '../../../src/app/hall/model';
import { dividedSeats, majorityAfter } from '../../../src/app/hall/order';
import { hallModel } from '../../browser/stories/hall-model';

const codes = (model: HallModel): string[] => dividedSeats(model).map(({ code }) => code);

const vote = (stances: readonly Stance[], votes: readonly number[] = []): HallModel => {
  const model = hallModel('wtsa', stances.length);
  const seats = model.seats.map((seat, index) => ({
    ...seat,
    stance: stances[index]!,
    votes: votes[index] ?? 1,
  }));
  const cast = (one: Stance): number =>
    seats.filter(({ stance }) => stance === one).reduce((sum, seat) => sum + seat.votes, 0);
  return {
    ...model,
    seats,
    board: { ...model.board, votes: { yes: cast('yes'), no: cast('no'), abstain: cast('abstain') } },
  };
};

describe('the divided house', () => {
  it('sits from support to objection, silence and denied voices between', () => {
    expect(codes(hallModel('aap', 7))).toEqual(['CHN', 'KEN', 'DEU', 'SWE', 'IDN', 'USA', 'GBR']);
  });

  it('keeps the voices of each rival draft together', () => {
    expect(codes(hallModel('rivals', 7))).toEqual(['GBR', 'DEU', 'USA', 'CHN', 'KEN', 'IDN', 'SWE']);
  });

  it('seats everyone once', () => {
    const model = hallModel('wtsa', 40);
    expect(new Set(codes(model)).size).toBe(40);
  });
});

describe('the majority line of a WTSA vote', () => {
  it('stands within the supporters when the text is adopted', () => {
    expect(majorityAfter(vote(['yes', 'no', 'yes', 'no', 'yes', 'yes']))).toBe(4);
  });

  it('stands beyond the supporters when it falls, and a tie falls', () => {
    expect(majorityAfter(vote(['yes', 'no', 'yes', 'no', 'no']))).toBe(3);
    expect(majorityAfter(vote(['yes', 'yes', 'no', 'no', 'abstain']))).toBe(4);
  });

  it('passes abstentions without counting them', () => {
    expect(majorityAfter(vote(['yes', 'abstain', 'abstain', 'no', 'no']))).toBe(4);
  });

  it('counts votes, not chairs', () => {
    expect(majorityAfter(vote(['yes', 'no', 'no'], [12, 3, 3]))).toBe(1);
  });

  it('is not drawn where the hall does not hold all the votes, nor under another procedure', () => {
    const short = vote(['yes', 'no', 'no']);
    expect(
      majorityAfter({ ...short, board: { ...short.board, votes: { yes: 9, no: 2, abstain: 0 } } }),
    ).toBeNull();
    expect(majorityAfter(hallModel('aap', 7))).toBeNull();
  });
});
