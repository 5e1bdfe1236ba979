import { describe, expect, it } from 'vitest';
import { causes, luck } from '../../support/turn';
import { PEERS, gamesOf, tables, under, type Pact } from '../../support/joint';

const money = (pact: Pact, id: string) => {
  const t = under(pact);
  return t.mods.channel[t.setup.state(id)] as number;
};

describe('research that is rationalised', () => {
  const shared: Pact = {
    due: 60,
    provisions: [{ kind: 'pool', domains: ['chips'], phi: 700, rationalise: { each: 50, alone: 300 } }],
  };

  it('brings more with every member that takes part', () => {
    // Dues of 888: 888 + 3 × 888 × 121 / 221 = 2,346; × (700 + 3 × 50).
    expect(money(shared, 'DEU')).toBe(1_994);
    // One fewer: 888 + 972 = 1,860; × 800.
    expect(money({ ...shared, defect: ['JPN'] }, 'DEU')).toBe(1_488);
  });

  it('brings less than plain research to who works alone', () => {
    expect(money({ ...shared, defect: ['JPN', 'FRA', 'GBR'] }, 'DEU')).toBe(355);
  });

  it('never takes more than was paid in', () => {
    const dear: Pact = {
      due: 60,
      provisions: [{ kind: 'pool', domains: ['chips'], phi: 100, rationalise: { each: 0, alone: 1000 } }],
    };
    expect(money({ ...dear, defect: ['JPN', 'FRA', 'GBR'] }, 'DEU')).toBe(0);
  });

  it("is a prisoner's dilemma", () => {
    expect(gamesOf(shared)).toEqual(PEERS.map(() => 'prisoners-dilemma'));
  });
});

describe('a fab consortium', () => {
  const fab = (members: readonly string[], share: number): Pact => ({
    members,
    due: 60,
    provisions: [{ kind: 'pool', domains: ['chips'], phi: 800, threshold: { share, below: 160 } }],
  });

  it('spares who honours a shock in chips, and only while its threshold is met', () => {
    const shock = (pact: Pact, id: string) =>
      causes(under({ ...pact, chance: luck(0) }, 'security'), 'damage', id)['domestic.chip-shock'] ?? 0;
    const consortium = fab(PEERS, 700);
    expect(shock(consortium, 'DEU')).toBe(0);
    expect(shock({ ...consortium, defect: ['JPN'] }, 'DEU')).toBe(0);
    expect(shock({ ...consortium, defect: ['JPN'] }, 'JPN')).toBe(30_000);
    expect(shock({ ...consortium, defect: ['JPN', 'FRA'] }, 'DEU')).toBe(30_000);
  });

  it('stands and falls with its largest member', () => {
    const large = fab(['USA', 'DEU', 'JPN', 'FRA'], 600);
    const lost = (who: string) => money(large, 'FRA') - money({ ...large, defect: [who] }, 'FRA');
    expect(lost('USA')).toBeGreaterThan(5 * lost('DEU'));
  });

  it('is a threshold good where a shock strikes and the last payer counts', () => {
    const [germany] = tables(fab(PEERS, 750), { strikes: true });
    const [honour = [], defect = []] = (germany?.rows ?? []).map((row) => row.cells);
    const pays = honour.map((x, k) => x - (defect[k] ?? 0));
    // Below: one's own due is lost. From two others on the threshold is met with one's own, and honouring is spared the shock.
    expect([(pays[0] ?? 0) < 0, (pays[1] ?? 0) < 0, (pays[2] ?? 0) > 0]).toEqual([true, true, true]);
  });
});

describe('a level that decays of its own', () => {
  it('falls by the domain’s decay in place of the usual obsolescence', () => {
    const decay = (permille?: number) =>
      causes(
        under(
          {
            provisions: [],
            change: (d) =>
              Object.assign(d.domains[1] ?? {}, permille === undefined ? {} : { decay: permille }),
          },
          'assembly',
        ),
        'level',
        'ai/DEU',
      )['research.obsolescence'];
    // Level 60: 45 of a thousand as usual, 200 where detection is outrun.
    expect(decay()).toBe(-27_000);
    expect(decay(200)).toBe(-120_000);
    expect(decay(0)).toBeUndefined();
  });
});
