import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../src/bots';
import { defect, game, honour } from '../support/game';

const FUND = 'trusted-5g-fund';

describe('what a member remembers of an accord', () => {
  const g = game('radio-silence')
    .orders({ USA: defect(FUND), GBR: honour(FUND), DEU: honour(FUND), SWE: defect(FUND) })
    .play()
    .orders({ USA: honour(FUND), GBR: honour(FUND), DEU: honour(FUND), SWE: honour(FUND) })
    .play();

  it('is the count without itself, turn by turn, and its own conduct', () => {
    expect(memoryOf(g.view('DEU'), FUND, false).rounds).toEqual([
      { turn: 1, own: 'honour', honoured: 1, others: 3 },
      { turn: 2, own: 'honour', honoured: 3, others: 3 },
    ]);
    expect(memoryOf(g.view('USA'), FUND, false).rounds[0]).toEqual({
      turn: 1,
      own: 'defect',
      honoured: 2,
      others: 3,
    });
  });

  it('has no conduct of its own for an outsider', () => {
    expect(memoryOf(g.view('CHN'), FUND, false).rounds.map((r) => r.own)).toEqual([null, null]);
  });
});
