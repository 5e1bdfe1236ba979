import { describe, expect, it } from 'vitest';
import { causes } from '../../support/turn';
import { accordOf } from '../../support/full';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const dollar: Pact = {
  due: 10,
  provisions: [{ kind: 'currency-platform', domain: 'ai', threshold: 600, income: 4, pull: 3 }],
};
const earned = (pact: Pact, id: string) =>
  causes(under(pact, 'covert'), 'prosperity', id)['accords.platform'] ?? 0;

describe('a digital currency platform', () => {
  it('earns who uses it the income times the share of markets that do', () => {
    expect(earned(dollar, 'DEU')).toBe(40_000);
    expect(earned({ ...dollar, defect: ['JPN'] }, 'DEU')).toBe(30_000);
    expect(earned({ ...dollar, defect: ['JPN'] }, 'JPN')).toBe(0);
  });

  it('is worth nothing below its threshold', () => {
    expect(earned({ ...dollar, defect: ['JPN', 'FRA'] }, 'DEU')).toBe(0);
  });

  it('works at the threshold itself', () => {
    const half: Pact = {
      ...dollar,
      provisions: [{ kind: 'currency-platform', domain: 'ai', threshold: 500 }],
    };
    expect(earned({ ...half, defect: ['JPN', 'FRA'] }, 'DEU')).toBe(20_000);
  });

  it('pulls hedging markets to its side', () => {
    const t = under(dollar, 'covert');
    expect(causes(t, 'tilt', 'ai/KEN')['accords.platform-pull']).toBe(30_000);
    expect(causes(t, 'tilt', 'ai/DEU')['accords.platform-pull']).toBeUndefined();
  });

  it('earns less while a rival network is at work', () => {
    const rivalled = (threshold: number): Pact => ({
      due: 10,
      provisions: [{ kind: 'currency-platform', domain: 'ai', rival: 'bridge', against: 500 }],
      change(d) {
        d.accords.push({
          ...accordOf('bridge', 10, [{ kind: 'currency-platform', domain: 'ai', threshold }]),
          pole: 'illiberal',
          members: ['CHN', 'RUS'],
        });
      },
    });
    expect(earned(rivalled(500), 'DEU')).toBe(20_000);
    expect(earned({ ...rivalled(950), orders: { CHN: { accords: { bridge: 'defect' } } } }, 'DEU')).toBe(
      40_000,
    );
  });

  it('lends weight to sanctions', () => {
    const t = under({ ...dollar, defect: ['JPN'] });
    const weight = (id: string) => t.mods.full.leverage[t.setup.state(id)];
    expect([weight('DEU'), weight('JPN'), weight('CHN')]).toEqual([750, 0, 0]);
  });

  it('is a stag hunt: nobody gains by being first, and nobody by leaving', () => {
    expect(gamesOf(dollar)).toEqual(PEERS.map(() => 'stag-hunt'));
  });
});
