import { describe, expect, it } from 'vitest';
import { domestic } from '../../../src/engine/phases/domestic';
import { optionsFor, orderProblems } from '../../../src/engine';
import { accordOf, fullScenario, type Draft } from '../../support/full';
import { game } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import { causes, turnFor } from '../../support/turn';

const capital =
  (income: number, claim = 0) =>
  (d: Draft) => {
    d.rules.capital = { income, claim };
  };

describe('yearly political capital', () => {
  const income = (change: (d: Draft) => void, seat: string) => {
    const t = turnFor(fullScenario(change));
    domestic(t);
    return causes(t, 'capital', seat)['domestic.capital'] ?? 0;
  };

  it.each(['USA', 'CHN'])(
    'of %s is the share of the rules’ that the scenario says, all by itself',
    (seat) => {
      const whole = income(() => {}, seat);
      expect(income(capital(1000), seat)).toBe(whole);
      expect(income(capital(500), seat)).toBe(Math.trunc(whole / 2));
      expect(income(capital(0), seat)).toBe(0);
    },
  );
});

describe('a claim of policy implications', () => {
  const hall = (price: number | undefined, has = 100_000) => {
    const g = game(
      ituScenario((d) => {
        onDocket(d, textOf('closing', 'illiberal'), 'aap/last-call');
        if (price !== undefined) d.rules.capital = { income: 0, claim: price };
      }),
    );
    g.game.world.capital.set(has, g.game.setup.state('DEU'));
    return g;
  };
  const claim = { DEU: { voices: [{ text: 'closing', stance: 'policy' as const }] } };
  const spent = (g: ReturnType<typeof hall>) =>
    g.game.ledger.entries
      .filter((e) => e.measure === 'capital' && e.subject === 'DEU')
      .flatMap((e) => e.causes)
      .filter((c) => c.rule === 'assembly.claim')
      .reduce((sum, c) => sum + c.delta, 0);

  it('is free where the scenario sets no price, and costs its price where it does', () => {
    expect(spent(hall(undefined).orders(claim).play())).toBe(0);
    expect(spent(hall(12).orders(claim).play())).toBe(-12_000);
  });

  it('costs who objects nothing', () => {
    const object = { DEU: { voices: [{ text: 'closing', stance: 'object' as const }] } };
    expect(spent(hall(12).orders(object).play())).toBe(0);
  });

  it('is closed to who cannot pay it, with the reason', () => {
    const choice = (has: number) =>
      hall(12, has)
        .options('DEU')
        .texts[0]?.stances.find((c) => c.value === 'policy');
    expect(choice(12_000)).toMatchObject({ allowed: true });
    expect(choice(11_999)).toMatchObject({ allowed: false, why: { id: 'no-capital' } });
  });

  it('and an act must be payable together', () => {
    const g = hall(12, 14_000);
    const options = optionsFor(g.game, 'DEU');
    const acts = [{ verb: 'closure', target: 'CHN', domain: 'ai' }];
    const problems = (orders: object) => orderProblems(g.game.setup, options, orders).map((p) => p.reason.id);
    expect(problems({ acts })).toEqual([]);
    expect(problems({ acts, ...claim.DEU })).toEqual(['no-capital']);
  });
});

describe('who is named in an accord', () => {
  const kept = (caught: object) => {
    const g = game(
      fullScenario((d) => {
        d.rules.capital = { income: 0, claim: 0 };
        const pool = accordOf('pool', 80, [{ kind: 'pool', domains: ['ai'], phi: 800 }]);
        d.accords = [
          {
            ...pool,
            members: ['USA', 'DEU', 'FIN'],
            inspection: { evidence: 1000 },
            caught: { trust: 60, approval: 8, ...caught },
          },
        ];
      }),
    );
    return g.orders({ DEU: { accords: { pool: 'defect' } } }).play();
  };
  const cause = (g: ReturnType<typeof kept>, measure: string, subject: string, rule: string) =>
    g.game.ledger.entries
      .filter((e) => e.measure === measure && e.subject === subject)
      .flatMap((e) => e.causes)
      .filter((c) => c.rule === rule)
      .reduce((sum, c) => sum + c.delta, 0);

  it('loses the political capital that the accord says, and who paid loses none', () => {
    const g = kept({ capital: 4 });
    expect(cause(g, 'capital', 'DEU', 'inspection.lost-capital')).toBe(-4_000);
    expect(cause(g, 'capital', 'USA', 'inspection.lost-capital')).toBe(0);
    expect(cause(kept({}), 'capital', 'DEU', 'inspection.lost-capital')).toBe(0);
  });

  it('never goes below nothing', () => {
    expect(kept({ capital: 400 }).value('capital', 'DEU')).toBe(0);
  });

  it('is trusted less by every hedging state that looks on, and by no other for that', () => {
    const g = kept({ onlookers: 8 });
    expect(cause(g, 'trust', 'KEN/DEU', 'trust.onlookers')).toBe(-8_000);
    expect(cause(g, 'trust', 'KEN/USA', 'trust.onlookers')).toBe(0);
    expect(cause(g, 'trust', 'CHN/DEU', 'trust.onlookers')).toBe(0);
    expect(cause(kept({}), 'trust', 'KEN/DEU', 'trust.onlookers')).toBe(0);
  });
});
