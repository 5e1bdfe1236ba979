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
      /^Stand more than 2 behind the mean of your partners, and your government falls: −3, and one voice less next turn\./,
    );
    expect(notice('SWE', 2)).toContain('−6, and one voice less');
  });

  it('stands in no other turn, and nowhere where nobody votes', () => {
    expect(notice('GBR')).toBeUndefined();
    expect(notice('CHN', 1)).toBeUndefined();
    expect(notice('KEN', 1)).toBeUndefined();
  });

  it('stands in the full ledger too, in the very turns in which the voters of a seat vote', () => {
    const g = game('radio-silence-seminar');
    const { setup } = g.game;
    const seats = setup.seats.map((place) => setup.states[place]!.id);
    let voted = 0;
    for (let turn = 1; turn <= 4; turn += 1) {
      const announced = seats.filter((id) => electionText(setup, g.view(id)) !== undefined);
      g.play();
      const held = g.game.facts.flatMap((f) => (f.kind === 'election' && f.turn === turn ? [f.state] : []));
      expect(announced).toEqual(seats.filter((id) => held.includes(id)));
      voted += announced.length;
    }
    expect(voted).toBeGreaterThan(3);
  });

  it('says in the full ledger what support voters ask for, and what there is', () => {
    const g = game('radio-silence-seminar');
    const { setup } = g.game;
    const seat = setup.states.find((s) => s.seat !== undefined && s.elections.includes(1))!.id;
    expect(electionText(setup, g.view(seat))).toMatch(
      /^With support at home below 40, your government falls: .+ Support stands at \d+(\.\d)? now\.$/,
    );
  });
});
