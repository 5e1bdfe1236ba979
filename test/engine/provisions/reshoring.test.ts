import { describe, expect, it } from 'vitest';
import { causes, luck } from '../../support/turn';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const home: Pact = { provisions: [{ kind: 'reshoring', domain: 'chips' }] };
const drought =
  (supply: boolean): Pact['change'] =>
  (d) => {
    d.events = [
      {
        id: 'metals',
        title: 'Licences for metals',
        summary: 'Gallium is held back.',
        turn: 1,
        effects: [{ damage: { at: 'all', by: 10, ...(supply && { supply: true }) } }],
      },
    ];
  };

describe('reshoring', () => {
  const struck = (pact: Pact, id: string) => causes(under(pact), 'damage', id)['accords.supplied'] ?? 0;

  it('spares who honours 600 of a thousand of the damage when supplies fail and all honour', () => {
    expect(struck({ ...home, change: drought(true) }, 'DEU')).toBe(-60_000);
  });

  it('spares less where friends do not do the same, and nothing who does not', () => {
    const alone: Pact = { ...home, change: drought(true), defect: ['JPN', 'FRA', 'GBR'] };
    expect(struck(alone, 'DEU')).toBe(-37_500);
    expect(struck(alone, 'JPN')).toBe(0);
  });

  it('does nothing against other damage', () => {
    expect(struck({ ...home, change: drought(false) }, 'DEU')).toBe(0);
  });

  it('softens a shock in chips', () => {
    const shock = (pact: Pact) =>
      causes(under({ ...pact, chance: luck(0) }, 'security'), 'damage', 'DEU')['domestic.chip-shock'] ?? 0;
    expect(shock({ ...home, defect: PEERS })).toBe(30_000);
    expect(shock(home)).toBe(12_000);
  });

  it('costs income every turn', () => {
    const cost = (pact: Pact) => causes(under(pact, 'covert'), 'prosperity', 'DEU')['accords.reshoring'];
    expect(cost(home)).toBe(-2_000);
    expect(cost({ ...home, defect: ['DEU'] })).toBeUndefined();
  });

  it('is insurance: not worth its price while supplies hold, worth it when they fail', () => {
    expect(gamesOf(home)).toEqual(Array(4).fill('deadlock'));
    expect(gamesOf(home, { strikes: true })).toEqual(Array(4).fill('harmony'));
  });
});
