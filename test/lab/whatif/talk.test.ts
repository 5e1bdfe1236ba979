import { describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  recordOf,
  talk,
  type GameRecord,
  type Offer,
  type Orders,
} from '../../../src/engine';
import { DealNames } from '../../../src/lab/whatif/talk';
import { whatIf } from '../../../src/lab/whatif/whatif';
import { openRadio } from '../../support/variant';

const POINT = 10_000;
const gift = (to: string, points: number): Offer => ({
  to,
  give: [{ kind: 'payment', amount: points * POINT }],
  take: [],
});
const SEATS = ['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN'];
/** Everybody silent: then a point that changes hands is all there is. */
const silent = Object.fromEntries(SEATS.map((id): [string, Orders] => [id, { voices: [], acts: [] }]));

/** One turn: America offers Germany 1 point and Sweden 2; they answer, or do not. */
function played(answers: Record<string, Orders>): GameRecord {
  const game = begin(openRadio, { seed: 'deals' });
  talk(game, { USA: { offers: [gift('DEU', 1), gift('SWE', 2)] } });
  if (Object.keys(answers).length > 0) talk(game, answers);
  advance(game, silent);
  return recordOf(game);
}

const accepted = played({ DEU: { accepts: ['d1-1'] }, SWE: { accepts: ['d1-2'] } });
const ask = (record: GameRecord, seat: string, path: string, value: string) =>
  whatIf(openRadio, record, { turn: 1, seat, flips: [{ path, value }] });

describe('an answer to an offer that is flipped', () => {
  it('takes back what changed hands when an accepted offer is declined', () => {
    const { swing } = ask(accepted, 'DEU', 'deals.d1-1', 'decline');
    expect(swing.scores).toMatchObject({ USA: 1, DEU: -1, SWE: 0, GBR: 0 });
  });

  it('or left without an answer', () => {
    const { swing } = ask(accepted, 'SWE', 'deals.d1-2', 'none');
    expect(swing.scores).toMatchObject({ USA: 2, SWE: -2, DEU: 0 });
  });

  it('hands over what was declined, or never answered, when it is accepted', () => {
    for (const record of [played({ DEU: { declines: ['d1-1'] } }), played({})]) {
      const { swing, impossible } = ask(record, 'DEU', 'deals.d1-1', 'accept');
      expect(swing.scores).toMatchObject({ USA: -1, DEU: 1, SWE: 0 });
      expect(impossible).toEqual([]);
    }
  });

  it('changes nothing where it is the answer that was given', () => {
    const { asPlayed, whatIf: then } = ask(accepted, 'DEU', 'deals.d1-1', 'accept');
    expect(then).toEqual(asPlayed);
  });
});

describe('an offer that is taken back', () => {
  it('can no longer be accepted, and that is listed', () => {
    const { swing, impossible } = ask(accepted, 'USA', 'deals.d1-2', 'withdraw');
    expect(swing.scores).toMatchObject({ USA: 2, SWE: -2, DEU: 0 });
    expect(impossible).toMatchObject([{ turn: 1, seat: 'SWE', path: 'accepts[0]' }]);
  });

  it('stands with sealed orders flipped in the same breath', () => {
    const flips = [
      { path: 'deals.d1-2', value: 'withdraw' },
      { path: 'accords.trusted-5g-fund', value: 'defect' },
    ];
    const alone = ask(accepted, 'USA', 'deals.d1-2', 'withdraw').whatIf;
    const both = whatIf(openRadio, accepted, { turn: 1, seat: 'USA', flips }).whatIf;
    const usa = (x: typeof both) => x.standings.find((s) => s.state === 'USA')?.score ?? 0;
    expect(usa(both)).not.toBe(usa(alone));
  });
});

describe('a deal that cannot be flipped', () => {
  it.each([
    ['DEU', 'deals.d1-9', 'accept', 'did you mean "deals.d1-1"'],
    ['GBR', 'deals.d1-1', 'accept', 'GBR has no deal at "deals.d1-1" in this turn'],
    ['DEU', 'deals.d1-2', 'accept', 'DEU has no deal'],
    ['DEU', 'deals.d1-1', 'withdraw', '"deals.d1-1" cannot be "withdraw"; known: accept, decline, none'],
    ['USA', 'deals.d1-1', 'accept', '"deals.d1-1" cannot be "accept"'],
    ['DEU', 'deals', 'accept', 'DEU has no deal'],
  ])('%s %s=%s is refused with what there is', (seat, path, value, hint) => {
    expect(() => ask(accepted, seat, path, value)).toThrow(hint);
  });

  it('is told when the rules do not allow it: a voice is sold once', () => {
    const voice = (text: string): Offer => ({
      to: 'DEU',
      give: [{ kind: 'payment', amount: POINT }],
      take: [{ kind: 'voice', text, stance: 'object' }],
    });
    const game = begin(openRadio, { seed: 'deals' });
    talk(game, { USA: { offers: [voice('intercept')] }, GBR: { offers: [voice('new-addressing')] } });
    talk(game, { DEU: { accepts: ['d1-1'] } });
    advance(game, silent);
    expect(() => ask(recordOf(game), 'DEU', 'deals.d1-2', 'accept')).toThrow(
      'the rules do not allow deals.d1-2=accept',
    );
  });
});

describe('the names of deals in a changed world', () => {
  const game = begin(openRadio, { seed: 'names' });
  const [first, second, third] = [gift('DEU', 1), gift('GBR', 1), gift('USA', 1)];

  it('move up where an offer before them was not made, seat by seat in the order of the scenario', () => {
    const names = new DealNames();
    const given = { SWE: { offers: [third] }, USA: { offers: [first, second] } };
    expect(names.book(game.setup, 1, given, { ...given, USA: { offers: [second] } })).toEqual([
      'd1-1',
      'd1-2',
      'd1-3',
    ]);
    expect(names.renamed({ GBR: { accepts: ['d1-2'] }, DEU: { declines: ['d1-1'] } })).toEqual({
      GBR: { accepts: ['d1-1'] },
      DEU: { declines: ['d1-1-not-made'] },
    });
    expect(names.of('d1-3')).toBe('d1-2');
  });

  it('are counted anew each turn', () => {
    const names = new DealNames();
    const given = { USA: { offers: [first] } };
    names.book(game.setup, 1, given, {});
    names.book(game.setup, 2, given, given);
    expect(names.of('d2-1')).toBe('d2-1');
  });
});
