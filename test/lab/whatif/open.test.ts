import { describe, expect, it } from 'vitest';
import { lastHash, optionsFor, POINT, recordOf } from '../../../src/engine';
import { runGame } from '../../../src/lab/run';
import { openOrders } from '../../../src/lab/whatif/open';
import { atSealing, givenIn, playedOf } from '../../../src/lab/whatif/played';
import { replayedInFull } from '../../../src/lab/whatif/replayed';
import { flip } from '../../../src/lab/whatif/whatif';
import { scenario } from '../../support/scenario';

const radio = scenario('radio-silence');
const played = playedOf(radio, recordOf(runGame(radio, { seed: '1' })));
const seminar = scenario('radio-silence-seminar');
const years = playedOf(seminar, recordOf(runGame(seminar, { seed: 'open', turns: 2, ledger: false })));

describe('what was open to a seat', () => {
  it('of an accord is the other choice, and nothing else', () => {
    const rooms = scenario('small-rooms');
    const game = playedOf(rooms, recordOf(runGame(rooms, { seed: '1' })));
    expect(openOrders(game, 1, 'FIN')).toEqual([
      { path: 'accords.one-radio', kind: 'accords', key: 'one-radio', was: 'honour', values: ['defect'] },
    ]);
  });

  it('is what the rules then allow: every alternative of a class game can be played', () => {
    for (const seat of ['USA', 'GBR', 'KEN', 'CHN'])
      for (const { path, values, instead } of openOrders(played, 2, seat))
        for (const value of values) {
          const flips = [...(instead === undefined ? [] : [instead]), { path, value }];
          // What could be answered depends on the moment of the talk: `flip` itself says so.
          if (path.startsWith('deals.')) continue;
          expect(() => flip(played, { turn: 2, seat, flips })).not.toThrow();
        }
  });

  it('is every text on the docket that a voice may be raised on; the last voice raised is then not', () => {
    const texts = optionsFor(atSealing(played, 2), 'GBR').texts.map((t) => t.text);
    const open = openOrders(played, 2, 'GBR').filter((o) => o.kind === 'texts');
    expect(open.map((o) => o.key)).toEqual(texts);
    const [spent] = givenIn(played, 2, 'GBR').voices ?? [];
    expect(spent).toBeDefined();
    for (const o of open)
      expect(o.instead).toEqual(
        o.key === spent?.text ? undefined : { path: `texts.${spent?.text ?? ''}`, value: 'silent' },
      );
  });

  it('in a long game covers money, inspections, suspensions and votes, and never what is foretold', () => {
    const kinds = new Set(openOrders(years, 2, 'USA').map((o) => o.kind));
    for (const kind of ['accords', 'suspend', 'inspections', 'acts', 'spend', 'research-on'])
      expect(kinds).toContain(kind);
    expect(kinds).not.toContain('predictions');
  });

  it('is asked only of turns that were played', () => {
    expect(() => openOrders(played, 9, 'USA')).toThrow('turn 9 has not been played');
  });
});

describe('an act that brought a second voice', () => {
  it('cannot be taken back and its voice kept: the voice becomes impossible, and is told', () => {
    const record = recordOf(
      runGame(radio, {
        seed: '1',
        turns: 1,
        edit: (game, seat, orders) => {
          if (seat !== 'GBR') return orders;
          const texts = optionsFor(game, seat).texts.map((t) => t.text);
          const voices = texts.slice(0, 2).map((text) => ({ text, stance: 'object' as const }));
          return { ...orders, acts: [{ verb: 'diplomacy' }], voices };
        },
      }),
    );
    const one = playedOf(radio, record);
    const result = flip(one, { turn: 1, seat: 'GBR', flips: [{ path: 'acts', value: 'none' }] });
    expect(result.impossible).toEqual([
      { turn: 1, seat: 'GBR', path: 'voices', reason: expect.objectContaining({ id: 'too-many-voices' }) },
    ]);
  });
});

describe('a what-if played from its first turn, with causes', () => {
  it('is the same game as the one played from the turn it changes, and can explain its needle', () => {
    const [order] = openOrders(played, 2, 'USA');
    const question = {
      turn: 2,
      seat: 'USA',
      flips: [{ path: order?.path ?? '', value: order?.values[0] ?? '' }],
    };
    const full = replayedInFull(radio, played.record, question);
    const { whatIf } = flip(played, question);
    expect(whatIf.hash).not.toBe(lastHash(played.record));
    expect(full.world.index.get() / POINT).toBe(whatIf.orderIndex);
    expect(full.ledger.entries.findLast((e) => e.measure === 'index')?.after).toBe(full.world.index.get());
  });
});
