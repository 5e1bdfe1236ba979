import { describe, expect, it } from 'vitest';
import { boardAt, turnedCards } from '../../../src/app/hall/count';
import { hallModel } from '../../browser/stories/hall-model';

describe('the board while cards are turned', () => {
  it('counts an objection under AAP when the objector’s card is turned, not before', () => {
    const model = hallModel('aap', 7);
    expect([0, 1, 2, 3, 7].map((reveal) => boardAt(model, reveal).objections)).toEqual([0, 0, 1, 1, 1]);
  });

  it('counts supporting replies under TAP', () => {
    const model = hallModel('tap', 7);
    expect([0, 2, 4, 5, 7].map((reveal) => boardAt(model, reveal).replies!.support)).toEqual([0, 2, 4, 4, 5]);
  });

  it('counts each draft for itself', () => {
    const drafts = boardAt(hallModel('rivals', 7), 4).drafts!;
    expect(drafts.map(({ code, support, objections }) => [code, support, objections])).toEqual([
      ['P', 2, 0],
      ['N', 1, 0],
      ['C', 0, 1],
    ]);
  });

  it('says nothing of the result until the last card', () => {
    const model = hallModel('tap', 7);
    expect(boardAt(model, 6).result).toBe('pending');
    expect(boardAt(model, 7)).toBe(model.board);
  });

  it('ends with the rules’ own count, which may hold voters without a seat here', () => {
    const model = hallModel('wtsa', 6);
    const board = { ...model.board, votes: { yes: 70, no: 60, abstain: 9 } };
    expect(boardAt({ ...model, board }).votes).toEqual(board.votes);
  });

  it('never shows more than the final count', () => {
    const model = hallModel('wtsa', 35);
    for (let reveal = 0; reveal <= 35; reveal += 1) {
      const { yes, no, abstain } = boardAt(model, reveal).votes!;
      expect(yes <= model.board.votes!.yes && no <= model.board.votes!.no).toBe(true);
      expect(yes + no + abstain).toBe(reveal);
    }
  });

  it('takes too few or too many cards for none or all', () => {
    const model = hallModel('aap', 7);
    expect([-1, 2.7, 99, undefined].map((reveal) => turnedCards(model, reveal))).toEqual([0, 2, 7, 7]);
  });
});
