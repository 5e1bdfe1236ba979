import { describe, expect, it } from 'vitest';
import { causes } from '../../support/turn';
import { PEERS, gamesOf, tables, under, type Pact } from '../../support/joint';

const uses = { permitted: ['unlocking a telephone'], forbidden: ['watching crowds'], share: 300 };
const faces: Pact = { provisions: [{ kind: 'norm', domain: 'ai', uses }] };
const shut: Pact = { provisions: [{ kind: 'norm', domain: 'ai' }] };
const income = (pact: Pact, id: string) =>
  causes(under(pact, 'covert'), 'prosperity', id)['market.income'] ?? 0;

describe('a norm with permitted and forbidden uses', () => {
  it('shuts no door: only the forbidden share of the other pole’s demand is not sold to', () => {
    const t = under(faces);
    const n = t.setup.states.length;
    const at = (seller: string, buyer: string) => (n + t.setup.state(seller)) * n + t.setup.state(buyer);
    expect(t.mods.closed[at('DEU', 'CHN')]).toBe(0);
    const { cut } = t.mods.full;
    expect([cut?.[at('DEU', 'CHN')], cut?.[at('DEU', 'KEN')], cut?.[at('USA', 'CHN')]]).toEqual([300, 0, 0]);
  });

  it('costs sales, fewer than shutting the market, and none to who keeps selling', () => {
    const none = income({ ...faces, defect: PEERS }, 'DEU');
    expect(income(faces, 'DEU')).toBeLessThan(none);
    expect(income(faces, 'DEU')).toBeGreaterThan(income(shut, 'DEU'));
    expect(income({ ...faces, defect: ['DEU'] }, 'DEU')).toBeGreaterThanOrEqual(none);
  });

  it('pushes the standard as a plain norm does', () => {
    expect(under(faces).mods.standardPush.map((x) => x.by)).toEqual(
      under(shut).mods.standardPush.map((x) => x.by),
    );
  });

  it("is a prisoner's dilemma now and harmony later", () => {
    expect(gamesOf(faces)).toEqual(PEERS.map(() => 'prisoners-dilemma'));
    expect(gamesOf(faces, { turns: 4 })).toEqual(PEERS.map(() => 'harmony'));
  });
});

describe('a norm with a common ledger of goods', () => {
  const traced: Pact = {
    provisions: [{ kind: 'norm', domain: 'ai', push: 0, uses: { ...uses, share: 0 }, ledger: 400 }],
  };
  const crime = (pact: Pact, id: string) =>
    causes(under(pact, 'security'), 'damage', id)['domestic.crime'] ?? 0;

  it('lowers crime in who honours by the honouring share, and in nobody else', () => {
    const none = crime({ ...traced, defect: PEERS }, 'DEU');
    expect(crime(traced, 'DEU') / none).toBeCloseTo(0.6, 3);
    expect(crime({ ...traced, defect: ['JPN', 'FRA'] }, 'DEU') / none).toBeCloseTo(0.8, 3);
    expect(crime({ ...traced, defect: ['DEU'] }, 'DEU')).toBe(none);
  });

  it('pays by itself, the more the more take part', () => {
    const [germany] = tables(traced);
    expect(germany?.game).toBe('harmony');
    expect(germany?.r ?? 0).toBeGreaterThan(germany?.s ?? 0);
  });
});
