import { describe, expect, it } from 'vitest';
import { majorityAfter } from '../../../src/app/hall/order';
import { neededOf, tallyAt } from '../../../src/app/hall/tally';
import { hallModel } from '../../browser/stories/hall-model';

describe('the tally of a hall', () => {
  it('counts votes for, against and still down, which come to all there are', () => {
    const model = hallModel('wtsa', 35);
    for (const turned of [0, 10, 34]) {
      const { yes, no, neither, open } = tallyAt(model, turned)!;
      expect(yes + no + neither + open).toBe(35);
    }
    const { yes, no, abstain } = model.board.votes!;
    expect(tallyAt(model)).toEqual({
      yes,
      no,
      neither: abstain,
      open: 0,
      needed: Math.floor((yes + no) / 2) + 1,
    });
  });

  it('lowers the line as abstentions show', () => {
    const model = hallModel('wtsa', 35);
    expect(tallyAt(model, 0)!.needed).toBeGreaterThan(tallyAt(model)!.needed);
  });

  it('asks seven replies in ten under TAP, and the half and one more under a majority', () => {
    expect(neededOf({ replies: { support: 0, total: 123, thresholdPermille: 700 } }, 123)).toBe(87);
    expect(neededOf({}, 35)).toBe(18);
    expect(neededOf({}, 34)).toBe(18);
    expect(neededOf({ line: 667 }, 30)).toBe(21);
  });

  it('keeps to what all who may vote must give, whoever is absent', () => {
    const model = hallModel('hands', 11);
    const all = { ...model, board: { ...model.board, needs: 11 } };
    expect(tallyAt(all)!.needed).toBe(11);
    expect(majorityAfter(all)).toBe(11);
  });

  it('is not kept where objections decide', () => {
    expect(tallyAt(hallModel('aap', 7))).toBeNull();
    expect(tallyAt(hallModel('rivals', 7))).toBeNull();
  });
});
