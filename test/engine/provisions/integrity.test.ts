import { describe, expect, it } from 'vitest';
import { causes, luck } from '../../support/turn';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const guarded: Pact = {
  due: 10,
  provisions: [{ kind: 'integrity', espionage: 600, disinformation: 300, leak: 500, crime: 300 }],
};

describe('guarded secrets', () => {
  const spied = (pact: Pact, permille: number) => {
    const orders: Pact['orders'] = { CHN: { acts: [{ verb: 'espionage', target: 'DEU' }] } };
    const t = under({ ...pact, orders, chance: luck(permille) }, 'trust');
    return t.facts.some((f) => f.kind === 'covert' && f.by === 'CHN' && f.success);
  };

  it('make espionage against who honours fail where it would have worked', () => {
    // China against Germany: about 670 of a thousand, and 400 of that.
    expect(spied({ ...guarded, defect: PEERS }, 400)).toBe(true);
    expect(spied(guarded, 400)).toBe(false);
    expect(spied(guarded, 100)).toBe(true);
  });

  it('do not guard a member that keeps out', () => {
    expect(spied({ ...guarded, defect: ['DEU'] }, 400)).toBe(true);
  });

  it('leak less to defectors', () => {
    const leak = (pact: Pact) => causes(under(pact, 'security'), 'damage', 'DEU')['accords.leak'] ?? 0;
    // A third of the partners' weight defects: 25 × a third, less 500 × three quarters.
    expect(leak({ ...guarded, defect: ['JPN'] })).toBe(5_208);
    const open: Pact = { ...guarded, provisions: [{ kind: 'integrity', crime: 300 }], defect: ['JPN'] };
    expect(leak(open)).toBe(8_333);
  });

  it('lower crime in every member in good standing, the more the more honour', () => {
    const crime = (pact: Pact) => causes(under(pact, 'security'), 'damage', 'DEU')['domestic.crime'] ?? 0;
    const free: Pact = { provisions: guarded.provisions };
    const none = crime({ ...free, defect: PEERS });
    expect(crime(free) / none).toBeCloseTo(0.7, 3);
    expect(crime({ ...free, defect: ['DEU'] }) / none).toBeCloseTo(0.775, 3);
  });

  it("are a prisoner's dilemma", () => {
    expect(gamesOf(guarded)).toEqual(Array(4).fill('prisoners-dilemma'));
  });
});
