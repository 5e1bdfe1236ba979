import { describe, expect, it } from 'vitest';
import { begin, payoffs, viewFor, POINT, type Orders, type Voice } from '../../../src/engine';
import { suppose } from '../../../src/engine/analysis/suppose';
import { scenario } from '../../support/scenario';

const game = scenario('face-value');
const tenths = (x: number) => Math.round(x / (POINT / 10)) / 10;

describe('the no-sale pledge', () => {
  const table = (seat: string) => {
    const now = begin(game, { seed: 'table' });
    const p = payoffs(now.setup, viewFor(now, seat), 'no-sale-pledge');
    return { ...p, points: p.rows.map((row) => row.cells.map(tenths)) };
  };

  it('is a prisoner’s dilemma for each of the three', () => {
    const [honour, defect] = table('FRA').points;
    expect(honour).toEqual([-1.5, 1.4, 3.9]);
    expect(defect).toEqual([0, 3, 5.4]);
    expect(table('USA').points[1]?.at(-1)).toBe(5);
    for (const seat of ['USA', 'FRA', 'GBR']) expect(table(seat).game).toBe('prisoners-dilemma');
  });

  it('tempts: T − R is at least a fifth of R − P and a point of the scale, and |S| at most 2 R', () => {
    for (const seat of ['USA', 'FRA', 'GBR']) {
      const { t, r, p, s } = table(seat);
      expect(t - r).toBeGreaterThanOrEqual((r - p) / 5);
      expect(t - r).toBeGreaterThanOrEqual(POINT);
      expect(Math.abs(s)).toBeLessThanOrEqual(2 * r);
    }
  });
});

type Draft = 'P' | 'N' | 'C';
const DRAFTS = { P: 'privacy-tests', N: 'innovation-tests', C: 'control-tests' } as const;
const back = (draft: Draft): Voice => ({ text: DRAFTS[draft], stance: 'support' });

/** Where turn 1 leads with luck at its median, when all keep their word, none acts or objects, and these seats back these drafts. */
function turnOne(backed: Record<string, Draft>) {
  const { setup, world: now } = begin(game, { seed: 'drafts' });
  const orders = Object.fromEntries(
    setup.seats.map((i): [string, Orders] => {
      const id = setup.states[i]?.id ?? '';
      const draft = backed[id];
      const accords = game.accords
        .filter((a) => a.members.includes(id))
        .map((a) => [a.id, 'honour'] as const);
      return [
        id,
        {
          accords: Object.fromEntries(accords),
          voices: draft === undefined ? [] : [back(draft)],
          acts: [],
          supplier: 'both',
        },
      ];
    }),
  );
  const { world, facts } = suppose(setup, now, orders);
  const won = facts.find((f) => f.kind === 'text' && f.item === 'part-tests' && f.result === 'approved');
  return {
    won: won?.kind === 'text' ? won.text : null,
    score: (seat: string) => tenths(world.score.get(setup.state(seat))),
  };
}

describe('two democratic drafts against one of China', () => {
  const table = (us: Draft, fr: Draft) => turnOne({ USA: us, FRA: fr, CHN: 'C' });
  const scores = (us: Draft, fr: Draft) => ['USA', 'FRA'].map(table(us, fr).score);

  it('are a battle of the sexes: either is far better than a split, and each wants its own', () => {
    expect(scores('P', 'P')).toEqual([22, 24]);
    expect(scores('N', 'N')).toEqual([24, 22]);
    expect(scores('N', 'P')).toEqual([16.7, 16.7]);
    expect(scores('P', 'N')).toEqual([16.7, 16.7]);
    expect([table('P', 'P').won, table('N', 'N').won]).toEqual([DRAFTS.P, DRAFTS.N]);
    expect([table('N', 'P').won, table('P', 'N').won]).toEqual([DRAFTS.C, DRAFTS.C]);
  });

  it('are decided by the third democracy where the other two split', () => {
    expect(turnOne({ USA: 'N', FRA: 'P', CHN: 'C', GBR: 'N' }).won).toBe(DRAFTS.N);
    expect(turnOne({ USA: 'N', FRA: 'P', CHN: 'C', GBR: 'P' }).won).toBe(DRAFTS.P);
  });

  it('make no rule where they are level and nobody backs the third', () => {
    expect(turnOne({ USA: 'N', FRA: 'P', CHN: 'N' }).won).toBe(DRAFTS.N);
    expect(turnOne({ USA: 'N', FRA: 'P' }).won).toBe(null);
  });
});
