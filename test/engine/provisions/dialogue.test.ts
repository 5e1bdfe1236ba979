import { describe, expect, it } from 'vitest';
import { cell, causes } from '../../support/turn';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const talk: Pact = {
  provisions: [{ kind: 'dialogue', trust: 8, alignment: 100, capital: 2 }],
  change(d) {
    for (const s of d.states) if (s.id === 'JPN') s.alignment = 40;
  },
};

describe('airing differences', () => {
  it('adds trust in each pair that takes part, and in no other', () => {
    const after = (pact: Pact, a: string, b: string) => cell(under(pact, 'hedging'), 'trust', a, b);
    const quiet = { ...talk, defect: PEERS };
    expect(after(talk, 'DEU', 'JPN') - after(quiet, 'DEU', 'JPN')).toBe(8_000);
    expect(after({ ...talk, defect: ['JPN'] }, 'DEU', 'JPN') - after(quiet, 'DEU', 'JPN')).toBe(0);
  });

  it('draws the views of who takes part a tenth of the way to their mean', () => {
    const t = under(talk);
    // Germany and two more at 80, Japan at 40: mean 70.
    expect(cell(t, 'alignment', 'DEU')).toBe(790_000);
    expect(cell(t, 'alignment', 'JPN')).toBe(430_000);
  });

  it('takes attention from who takes part, as far as there is any', () => {
    expect(causes(under(talk), 'capital', 'DEU')['accords.attention']).toBe(-2_000);
    expect(causes(under({ ...talk, defect: ['DEU'] }), 'capital', 'DEU')).toEqual({});
  });

  it('is harmony while it costs nothing but attention, and a stag hunt over turns once it has a price', () => {
    const cheap: Pact = { provisions: talk.provisions };
    expect(gamesOf(cheap)).toEqual(PEERS.map(() => 'harmony'));
    expect(gamesOf({ ...cheap, due: 5 }, { turns: 4 })).toEqual(PEERS.map(() => 'stag-hunt'));
  });
});
