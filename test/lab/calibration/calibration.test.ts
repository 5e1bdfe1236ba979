import { describe, expect, it } from 'vitest';
import { foreseenBy, foreseers } from '../../../src/lab/calibration/predictions';
import { trustTracks, words, wrongs } from '../../../src/lab/calibration/word';
import { defect, game, type TestGame } from '../../support/game';

const FUND = 'trusted-5g-fund';

const foretelling = (): TestGame =>
  game('radio-silence')
    .orders({
      DEU: {
        predictions: {
          GBR: [{ kind: 'honour', accord: FUND }],
          SWE: [{ kind: 'honour', accord: FUND }],
        },
      },
      SWE: defect(FUND),
    })
    .play();

describe('calibration', () => {
  it('counts guesses that came true, with a Brier score, an interval, and a warning where they are few', () => {
    const g = foretelling();
    const [germany, ...others] = foreseers(g.game);
    expect(others).toEqual([]);
    expect(germany).toMatchObject({ by: 'DEU', about: null, right: 1, of: 2, brier: 0.5, few: true });
    expect(germany!.rate.low).toBeGreaterThan(0);
    expect(germany!.rate.high).toBeLessThan(1);
  });

  it('sets them against how often the same came true in the game at large', () => {
    const [germany] = foreseers(foretelling().game);
    // Three of four members honoured: a guess of honour hits in three of four.
    expect(germany!.expected).toBeCloseTo(1.5, 6);
  });

  it('says of whom', () => {
    expect(foreseenBy(foretelling().game).map(({ about, right, of }) => [about, right, of])).toEqual(
      expect.arrayContaining([
        ['GBR', 1, 1],
        ['SWE', 0, 1],
      ]),
    );
  });

  it('knows nothing where nobody foretold', () => {
    expect(foreseers(game('radio-silence').play().game)).toEqual([]);
  });
});

describe('the word of a seat', () => {
  const promised = (): TestGame =>
    game('radio-silence')
      .play()
      .say({ USA: { promises: [{ to: 'GBR', turn: 2, clause: { kind: 'honour', accord: FUND } }] } })
      .orders({ USA: defect(FUND) })
      .play(1)
      .toEnd();

  it('counts promises kept, broken and void, and dues paid of those that could be', () => {
    const usa = words(promised().game).find((w) => w.seat === 'USA')!;
    expect(usa).toMatchObject({ kept: 0, broken: 1, void: 0 });
    expect(usa.paid).toBeLessThan(usa.due);
  });

  it('tells a broken promise from the side it was given to: when it was learnt, and what it cost', () => {
    const g = promised();
    const [wrong] = wrongs(g.game);
    expect(wrong).toMatchObject({ turn: 2, from: 'USA', wronged: 'GBR' });
    const named = g.facts('named', 2).some((f) => f.state === 'USA');
    expect(wrong!.learnt).toBe(named ? 'then' : 'afterwards');
    // A share that is paid brings every other member something.
    expect(wrong!.cost).toBeGreaterThan(0);
  });

  it('has a track of trust over the turns, falling where a word is broken', () => {
    const { kind, tracks } = trustTracks(promised().game);
    expect(kind).toBe('word');
    const usa = tracks.find((t) => t.seat === 'USA')!.values;
    expect(usa[0]).toBeNull();
    expect(usa[1]).toBe(100);
    expect(usa[2]!).toBeLessThan(100);
  });

  it('is the trust the others hold, where the ledger is full', () => {
    const g = game('radio-silence-seminar').play();
    const { kind, tracks } = trustTracks(g.game);
    expect(kind).toBe('trust');
    expect(tracks[0]!.values).toHaveLength(2);
  });
});
