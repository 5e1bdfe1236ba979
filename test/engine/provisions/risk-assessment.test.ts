import { describe, expect, it } from 'vitest';
import { causes } from '../../support/turn';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const compared: Pact = {
  due: 10,
  provisions: [{ kind: 'risk-assessment', domain: 'ai' }],
  orders: { DEU: { acts: [{ verb: 'closure', domain: 'ai', target: 'CHN' }] } },
};
const place = (t: ReturnType<typeof under>, seller: string, buyer: string) =>
  t.mods.closed[
    (1 * t.setup.states.length + t.setup.state(seller)) * t.setup.states.length + t.setup.state(buyer)
  ];

describe('compared risk assessments', () => {
  it('halve what a closure in the domain costs who honours when all do', () => {
    const upkeep = (pact: Pact) => causes(under(pact, 'research'), 'capital', 'DEU')['statecraft.upkeep'];
    expect(upkeep(compared)).toBe(-1_000);
    expect(upkeep({ ...compared, defect: ['DEU'] })).toBe(-2_000);
    // Three of four honour: 375 of a thousand off.
    expect(upkeep({ ...compared, defect: ['JPN'] })).toBe(-1_250);
  });

  it('leave closures in other domains as dear as they were', () => {
    const chips: Pact['orders'] = { DEU: { acts: [{ verb: 'closure', domain: 'chips', target: 'CHN' }] } };
    const t = under({ ...compared, orders: chips }, 'research');
    expect(causes(t, 'capital', 'DEU')['statecraft.upkeep']).toBe(-2_000);
  });

  it('halve the anger of the state that is shut out as well', () => {
    const anger = (pact: Pact) => {
      const t = under(pact, 'research');
      return t.mods.trust.filter((x) => x.cause.rule === 'trust.closure').reduce((sum, x) => sum + x.by, 0);
    };
    expect(anger(compared)).toBe(-5_000);
    expect(anger({ ...compared, defect: ['DEU'] })).toBe(-10_000);
  });

  it('let who keeps its own to itself close a door only a turn later', () => {
    expect(place(under(compared, 'research'), 'CHN', 'DEU')).toBe(1);
    const late = under({ ...compared, defect: ['DEU'] }, 'research');
    expect(place(late, 'CHN', 'DEU')).toBe(0);
    expect(late.world.closures.get(1, late.setup.state('DEU'), late.setup.state('CHN'))).toBe(2);
    const free = under(
      { ...compared, defect: ['DEU'], provisions: [{ kind: 'risk-assessment', domain: 'ai', delay: false }] },
      'research',
    );
    expect(place(free, 'CHN', 'DEU')).toBe(1);
  });

  it('leave every member less exposed to kit of the domain, the more the more compare', () => {
    const exposure = (pact: Pact) =>
      causes(under(pact, 'voters'), 'security', 'DEU')['security.exposure'] ?? 0;
    const none = exposure({ ...compared, orders: {}, defect: PEERS });
    const all = exposure({ ...compared, orders: {} });
    const free = exposure({ ...compared, orders: {}, defect: ['DEU'] });
    expect(none).toBeLessThan(free);
    expect(free).toBeLessThan(all);
  });

  it("are a prisoner's dilemma", () => {
    expect(gamesOf({ ...compared, orders: {} })).toEqual(Array(4).fill('prisoners-dilemma'));
  });
});
