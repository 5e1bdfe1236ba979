import { describe, expect, it } from 'vitest';
import { accords } from '../../../src/engine/phases/accords';
import { arenaOf } from '../../../src/engine/full/arena';
import type { Turn } from '../../../src/engine/context';
import type { OrderSet } from '../../../src/engine/orders';
import { accordOf, fullScenario } from '../../support/full';
import { luck, turnFor } from '../../support/turn';

type Provisions = ReturnType<typeof accordOf>['provisions'];
const [USA, DEU, FIN, CHN, RUS, IDN] = [0, 1, 2, 3, 4, 6];

/** The accord settles: `defect` lists who keeps its due. */
function settled(
  budget: number,
  provisions: Provisions,
  defect: string[] = [],
  suspend: Record<string, string[]> = {},
): Turn {
  const orders: OrderSet = Object.fromEntries(
    ['USA', 'DEU', 'FIN'].map((id) => [
      id,
      { accords: { pact: defect.includes(id) ? 'defect' : 'honour' }, suspend: { pact: suspend[id] ?? [] } },
    ]),
  );
  const t = turnFor(
    fullScenario((d) => (d.accords = [accordOf('pact', budget, provisions)])),
    { orders, chance: luck(0) },
  );
  accords(t);
  return t;
}

const at = (t: Turn, d: number, i: number) => d * t.setup.states.length + i;

describe('pooled research', () => {
  const ai: Provisions = [{ kind: 'pool', domains: ['ai'], phi: 800 }];

  it('gives each member φ of what it paid and what it can absorb of its partners’ dues', () => {
    const t = settled(80, ai);
    // Dues 5,344, 1,184 and 64. America: capacity 258: 5,344 + 1,248 × 258 / 358 = 6,243; × 0.8.
    expect(t.mods.channel[at(t, 1, USA)]).toBe(4_994);
    // Finland: capacity 28: 64 + 6,528 × 28 / 128 = 1,492; × 0.8.
    expect(t.mods.channel[at(t, 1, FIN)]).toBe(1_193);
  });

  it('is a temptation: who keeps its due has more in the domain than who pays', () => {
    const pays = settled(80, ai);
    const keeps = settled(80, ai, ['FIN']);
    // Keeps 64 and φ of 1,428: 64 − 0.2 × 64 … the due is worth 1 at home and φ in the pool.
    expect(keeps.mods.channel[at(keeps, 1, FIN)] as number).toBeGreaterThan(
      pays.mods.channel[at(pays, 1, FIN)] as number,
    );
    expect(keeps.mods.channel[at(keeps, 1, USA)] as number).toBeLessThan(
      pays.mods.channel[at(pays, 1, USA)] as number,
    );
  });

  it('is split over its domains to the last thousandth', () => {
    const t = settled(80, [{ kind: 'pool', domains: ['ai', 'cyber'], phi: 800 }]);
    expect(t.mods.channel[at(t, 1, USA)]).toBe(2_497);
    expect(t.mods.channel[at(t, 2, USA)]).toBe(2_497);
    expect(t.mods.channel[at(t, 0, USA)]).toBe(0);
  });

  it('of a suspended partner leaves its share of the due with its owner', () => {
    const t = settled(80, ai, [], { DEU: ['FIN'] });
    // Finland keeps 64 × 1,184 / 6,528 = 11 and draws on America alone: 53 + 5,344 × 28 / 128 = 1,222; × 0.8, and 11.
    expect(t.mods.channel[at(t, 1, FIN)]).toBe(988);
  });
});

describe('a threshold good', () => {
  const fab: Provisions = [
    { kind: 'pool', domains: ['chips'], phi: 800, threshold: { share: 700, below: 160 } },
  ];

  it('works while 70 % of the dues arrive, and spares its honest members chip shocks', () => {
    const t = settled(60, fab, ['DEU']);
    expect([...t.mods.full.spared].slice(0, 3)).toEqual([1, 0, 1]);
  });

  it('fails when the largest member keeps its due: φ is 160', () => {
    const t = settled(60, fab, ['USA']);
    expect([...t.mods.full.spared].slice(0, 3)).toEqual([0, 0, 0]);
    // Germany: 888 + Finland's 48 × 121 / 221 = 26; × 0.16.
    expect(t.mods.channel[at(t, 0, DEU)]).toBe(146);
  });
});

describe('shared intelligence and deterrence', () => {
  it('shield members and lend them the honouring share by capacity', () => {
    const eyes = settled(30, [{ kind: 'intelligence', phi: 800 }], ['DEU']);
    // 258 + 28 of 407.
    expect(eyes.mods.intelligence[FIN]).toBe(702);
    expect(eyes.mods.intelligence[CHN]).toBe(0);
    expect(eyes.mods.shield[DEU]).toBeGreaterThan(0);
    const doctrine = settled(20, [{ kind: 'deterrence', phi: 800 }]);
    expect(doctrine.mods.deterrence[FIN]).toBe(1000);
  });
});

describe('a loan fund', () => {
  it('supports members’ vendors in its domain', () => {
    const t = settled(50, [{ kind: 'loan-fund', domain: 'ai', phi: 560 }]);
    expect(arenaOf(t).support[at(t, 1, USA)]).toBe(2_185);
    expect(arenaOf(t).support[at(t, 0, USA)]).toBe(0);
  });

  it('that fails politically lends nothing but what defectors kept', () => {
    const t = settled(50, [{ kind: 'loan-fund', domain: 'ai', phi: 560, failChance: 1000 }], ['DEU']);
    expect(t.mods.support[at(t, 1, USA)]).toBe(0);
    expect(t.mods.support[at(t, 1, DEU)]).toBe(740);
  });
});

describe('trade provisions', () => {
  const shut = (t: Turn, d: number, seller: number, buyer: number) =>
    t.mods.closed[(d * t.setup.states.length + seller) * t.setup.states.length + buyer];

  it('a vendor ban closes what honest members buy from the target', () => {
    const t = settled(0, [{ kind: 'vendor-ban', domain: 'ai', targets: ['CHN'] }], ['DEU']);
    expect([shut(t, 1, CHN, USA), shut(t, 1, CHN, DEU), shut(t, 1, USA, CHN), shut(t, 0, CHN, USA)]).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('an export control closes what honest members sell to it', () => {
    const t = settled(0, [{ kind: 'export-control', domain: 'chips', targets: ['CHN'] }], ['DEU']);
    expect([shut(t, 0, USA, CHN), shut(t, 0, DEU, CHN), shut(t, 0, CHN, USA)]).toEqual([1, 0, 0]);
  });

  it('a norm closes sales to the other pole, and pushes the standard by the honouring share', () => {
    const t = settled(0, [{ kind: 'norm', domain: 'ai', push: 150 }], ['DEU']);
    expect([shut(t, 1, USA, CHN), shut(t, 1, USA, RUS), shut(t, 1, USA, IDN), shut(t, 1, DEU, CHN)]).toEqual([
      1, 1, 0, 0,
    ]);
    expect(t.mods.standardPush.map(({ domain, by }) => ({ domain, by }))).toEqual([
      { domain: 1, by: 105_300 },
    ]);
  });

  it('an open interface halves the home bias of who honours, and carries abroad who has open partners', () => {
    const t = settled(0, [{ kind: 'open-interface', domain: 'ai', abroad: 400 }], ['DEU']);
    const { homeBias, abroad } = t.mods;
    expect([USA, DEU].map((i) => homeBias[at(t, 1, i)])).toEqual([500, 1000]);
    // Germany's partners are all open; of America's, Finland's 28 of 149.
    expect([USA, DEU].map((i) => abroad[at(t, 1, i)])).toEqual([1075, 1400]);
  });
});
