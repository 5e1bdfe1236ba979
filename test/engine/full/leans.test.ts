import { describe, expect, it } from 'vitest';
import type { Chance } from '../../../src/engine/chance';
import { leanOf } from '../../../src/engine/full/leans';
import { access } from '../../../src/engine/phases/access';
import { fullScenario, type Draft } from '../../support/full';
import { luck, put, turnFor } from '../../support/turn';

const texts = (d: Draft) => {
  d.assembly.texts = [
    {
      id: 'open',
      ref: 'X.1',
      title: 'Open',
      summary: 'Open.',
      domain: 'ai',
      direction: 'liberal',
      sponsors: ['USA'],
    },
    {
      id: 'shut',
      ref: 'X.2',
      title: 'Shut',
      summary: 'Shut.',
      domain: 'ai',
      direction: 'illiberal',
      sponsors: ['CHN'],
      wantedBy: ['IDN'],
    },
  ];
  d.assembly.docket = [
    { id: 'i1', texts: ['open'], procedure: 'aap', stage: 'last-call', turn: 1 },
    { id: 'i2', texts: ['shut'], procedure: 'aap', stage: 'last-call', turn: 1 },
  ];
};
const [IDN, AFRICA] = [6, 7];
const [OPEN, SHUT] = [0, 1];

function room(
  o: {
    orders?: Parameters<typeof turnFor>[1] extends { orders?: infer O } | undefined ? O : never;
    chance?: Chance;
  } = {},
) {
  const t = turnFor(fullScenario(texts), o);
  access(t);
  for (const s of t.setup.states) put(t, 0, 'trust', 'IDN', s.id);
  return t;
}

describe('the lean of a state without a seat', () => {
  it('is 0.6 alignment, 0.35 base, 0.35 trust in the sponsor and 0.2 of its lead', () => {
    const t = room();
    put(t, 500_000, 'alignment', 'IDN');
    put(t, 200_000, 'tilt', 'ai', 'IDN');
    put(t, 400_000, 'trust', 'IDN', 'USA');
    // 300,000 + 70,000 + 140,000 + 0.2 × (85 − 75).
    expect(leanOf(t, IDN, OPEN).lean).toBe(530_000);
    // −300,000 − 70,000 + 0 + 0.2 × (75 − 85).
    expect(leanOf(t, IDN, SHUT).lean).toBe(-390_000);
  });

  it('follows the money: an autocracy’s counts 1.8', () => {
    const t = room({
      orders: {
        USA: { voices: [{ text: 'shut', stance: 'object' }] },
        CHN: { voices: [{ text: 'shut', stance: 'support' }] },
      },
    });
    // Y = 5,260 × 1.8 = 9,468, N = 6,680: 2,788 / 19,148 of 0.25, less the lead's 0.02.
    expect(leanOf(t, IDN, SHUT).lean).toBe(36_400 - 20_000);
  });

  it('wavers by up to 30', () => {
    expect(leanOf(room({ chance: luck(0) }), IDN, OPEN).lean).toBe(20_000 - 300_000);
    expect(leanOf(room({ chance: luck(999) }), IDN, OPEN).lean).toBe(20_000 + 300_000);
  });

  it('stays out of the room for want of delegates, unless the text is wanted or lobbied', () => {
    expect(leanOf(room({ chance: luck(60) }), IDN, OPEN).present).toBe(false);
    expect(leanOf(room({ chance: luck(60) }), IDN, SHUT).present).toBe(true);
    expect(leanOf(room({ chance: luck(50) }), AFRICA, OPEN)).toMatchObject({ present: true, replies: true });
  });
});
