import { describe, expect, it } from 'vitest';
import { advance, begin, type Game, type OrderSet } from '../../../src/engine';
import { RULES } from '../../../src/engine/rules-index';
import { checksum } from '../../../src/engine/world';
import { accordOf, fullScenario } from '../../support/full';

const world = () =>
  fullScenario((d) => {
    d.accords = [
      accordOf('lab', 80, [{ kind: 'pool', domains: ['ai'], phi: 800 }]),
      accordOf('eyes', 30, [{ kind: 'intelligence', phi: 800 }]),
      accordOf('doctrine', 20, [{ kind: 'deterrence', phi: 800 }]),
      accordOf('fund', 50, [{ kind: 'loan-fund', domain: 'ai', phi: 560 }]),
      accordOf('norms', 0, [{ kind: 'norm', domain: 'cyber' }]),
      accordOf('open', 0, [{ kind: 'open-interface', domain: 'ai' }]),
    ];
  });

const everybody = (choice: 'honour' | 'defect'): OrderSet => {
  const accords = Object.fromEntries(
    ['lab', 'eyes', 'doctrine', 'fund', 'norms', 'open'].map((id) => [id, choice]),
  );
  return Object.fromEntries(['USA', 'DEU', 'FIN'].map((id) => [id, { accords }]));
};

const BUSY: OrderSet = {
  USA: {
    acts: [
      { verb: 'closure', target: 'CHN', domain: 'ai' },
      { verb: 'campaign', target: 'KEN' },
    ],
  },
  CHN: {
    acts: [
      { verb: 'lend', target: 'IDN' },
      { verb: 'espionage', target: 'USA' },
    ],
  },
};

function played(seed: string, orders: OrderSet, o: { ledger?: boolean } = {}): Game {
  const game = begin(world(), { seed, ...o });
  while (game.world.ending === null) advance(game, orders);
  return game;
}

describe('a game of the full model', () => {
  it('ends after its eight turns with every measure in its bounds', () => {
    const { world: w, setup } = played('bounds', BUSY);
    expect(w.turn).toBe(8);
    for (const measure of ['tilt', 'standard', 'trust', 'alignment', 'index'] as const) {
      expect(w[measure].data.every((x) => Number.isInteger(x) && x >= -1_000_000 && x <= 1_000_000)).toBe(
        true,
      );
    }
    for (const measure of ['level', 'fielded', 'approval', 'security', 'splinter'] as const) {
      expect(w[measure].data.every((x) => Number.isInteger(x) && x >= 0 && x <= 1_000_000)).toBe(true);
    }
    for (const i of setup.seats) expect(w.prosperity.get(i)).toBeGreaterThan(700_000);
    for (const i of setup.seats) expect(w.prosperity.get(i)).toBeLessThan(1_400_000);
  });

  it('books causes that sum to every change, by rules of the index', () => {
    const { ledger } = played('causes', BUSY);
    const wrong = ledger.entries.filter(
      (e) => e.causes.reduce((sum, c) => sum + c.delta, 0) !== e.after - e.before,
    );
    expect(wrong).toEqual([]);
    const unknown = new Set(
      ledger.entries.flatMap((e) => e.causes.map((c) => c.rule)).filter((id) => RULES[id] === undefined),
    );
    expect([...unknown]).toEqual([]);
  });

  it('is the same with the ledger silent', () => {
    expect(checksum(played('silent', BUSY, { ledger: false }).world)).toBe(
      checksum(played('silent', BUSY).world),
    );
  });

  it('meets the same luck whatever others do: breakthroughs fall on the same turns', () => {
    const luck = (orders: OrderSet) =>
      played('luck', orders).facts.flatMap((f) => (f.kind === 'breakthrough' ? [[f.turn, f.state]] : []));
    expect(luck(BUSY)).toEqual(luck(everybody('defect')));
  });

  it.each(['a', 'b', 'c'])(
    'is better for every member when all honour than when all defect (seed %s)',
    (seed) => {
      const honour = played(seed, everybody('honour'));
      const defect = played(seed, everybody('defect'));
      for (const id of ['USA', 'DEU', 'FIN']) {
        const i = honour.setup.state(id);
        expect(honour.world.score.get(i)).toBeGreaterThan(defect.world.score.get(i));
      }
      expect(honour.world.index.get()).toBeGreaterThan(defect.world.index.get());
    },
  );

  it('tempts: a due kept pleases voters if nobody looks, costs more than it gave if somebody does, and partners learn less', () => {
    const one = (choice: 'honour' | 'defect', evidence: number) => {
      const scenario = world();
      const watched = {
        ...scenario,
        accords: scenario.accords.map((a) => ({ ...a, inspection: { evidence, effort: false } })),
      };
      const game = begin(watched, { seed: 'tempt' });
      const orders = everybody('honour');
      advance(game, { ...orders, DEU: { accords: { ...orders.DEU?.accords, lab: choice } } });
      const [USA, DEU] = [0, 1];
      return { approval: game.world.approval.get(DEU), partner: game.world.level.get(1, USA) };
    };
    const honest = one('honour', 0);
    expect(one('defect', 0).approval).toBeGreaterThan(honest.approval);
    expect(one('defect', 1000).approval).toBeLessThan(honest.approval);
    expect(one('defect', 0).partner).toBeLessThan(honest.partner);
  });
});
