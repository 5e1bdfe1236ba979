import { describe, expect, it } from 'vitest';
import { electionText } from '../../../src/app/models/election';
import { game } from '../../support/game';

describe('the notice of an election', () => {
  const notice = (seat: string, turns = 0): string | undefined => {
    const g = game('radio-silence').play(turns);
    return electionText(g.game.setup, g.view(seat));
  };

  it('stands in the turn after which the seat’s voters vote, with what a fall costs at the stake of the turn', () => {
    expect(notice('GBR', 1)).toMatch(
      /^Your voters vote after this turn\. Stand more than 2 behind the mean of your partners, and your government falls: −3, and one voice less next turn\./,
    );
    expect(notice('SWE', 2)).toContain('−6, and one voice less');
  });

  it('stands in no other turn, and nowhere where nobody votes', () => {
    expect(notice('GBR')).toBeUndefined();
    expect(notice('CHN', 1)).toBeUndefined();
    expect(notice('KEN', 1)).toBeUndefined();
  });
});
