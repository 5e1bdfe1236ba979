import { describe, expect, it } from 'vitest';
import { game } from '../../support/game';
import { ituScenario } from '../../support/itu';
import type { Draft } from '../../support/full';

/**
 * The 193 members by region and how they stand, as estimates: votes, alignment −100..100. Trust follows from alignment. The result of
 * 29 September 2022 was 139 to 25, 8 blank, of 172 present and voting (PP-22 election results).
 */
const WORLD: readonly (readonly [id: string, votes: number, alignment: number])[] = [
  ['europe', 44, 70],
  ['north-america', 2, 80],
  ['latin-america', 31, 25],
  ['africa', 38, 5],
  ['africa-close-to-moscow', 8, -45],
  ['arab-states', 20, 0],
  ['asia-allies', 9, 65],
  ['asia-non-aligned', 24, 5],
  ['cis', 9, -60],
  ['others-close-to-moscow', 6, -80],
];

/** @param appeal the Russian candidate's standing with everybody, points */
function bucharest(seed: string, appeal: number) {
  const scenario = ituScenario((d: Draft) => {
    const [group] = d.states.filter((s) => s.id === 'west-africa');
    if (group === undefined) throw new Error('no group to copy');
    d.assembly.others = true;
    d.states = [
      ...d.states.filter((s) => s.id === 'USA' || s.id === 'CHN'),
      ...d.states.filter((s) => s.id === 'RUS'),
      ...WORLD.map(([id, votes, alignment]) => ({
        ...structuredClone(group),
        id,
        name: id,
        votes,
        alignment,
      })),
    ];
    d.assembly.elections = [
      {
        id: 'sg-2022',
        title: 'Secretary-General',
        turn: 1,
        candidates: [
          { id: 'bogdan-martin', name: 'Bogdan-Martin', sponsor: 'USA', direction: 'liberal' },
          { id: 'ismailov', name: 'Ismailov', sponsor: 'RUS', direction: 'illiberal', appeal },
        ],
      },
    ];
  });
  const g = game(scenario, { seed })
    .orders({
      USA: { ballots: { 'sg-2022': ['bogdan-martin'] } },
      CHN: { ballots: { 'sg-2022': ['ismailov'] } },
    })
    .play();
  const [fact] = g.facts('ballot');
  const [round] = fact?.rounds ?? [];
  return {
    winner: fact?.winner,
    hers: round?.votes['bogdan-martin'] ?? 0,
    his: round?.votes.ismailov ?? 0,
    blank: round?.blank ?? 0,
  };
}

const SEEDS = Array.from({ length: 12 }, (_, n) => `bucharest-${n}`);
const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;

describe('the election of Bucharest 2022', () => {
  /** After the invasion of February 2022. */
  const played = SEEDS.map((seed) => bucharest(seed, -30));

  it('ends near 139 to 25 with some blanks, on every seed', () => {
    for (const p of played) {
      expect(p.winner).toBe('bogdan-martin');
      expect(p.hers).toBeGreaterThanOrEqual(120);
      expect(p.hers).toBeLessThanOrEqual(160);
      expect(p.his).toBeGreaterThanOrEqual(12);
      expect(p.his).toBeLessThanOrEqual(42);
    }
    expect(Math.abs(mean(played.map((p) => p.hers)) - 139)).toBeLessThan(10);
    expect(Math.abs(mean(played.map((p) => p.his)) - 25)).toBeLessThan(10);
    expect(Math.abs(mean(played.map((p) => p.blank)) - 8)).toBeLessThan(6);
  });

  it('would have been closer without the war', () => {
    const quiet = SEEDS.map((seed) => bucharest(seed, 0));
    expect(mean(quiet.map((p) => p.his))).toBeGreaterThan(1.4 * mean(played.map((p) => p.his)));
    expect(mean(quiet.map((p) => p.hers))).toBeLessThan(mean(played.map((p) => p.hers)) - 10);
  });

  it('counts as many as are present: some of 193 stay away', () => {
    for (const p of played) {
      expect(p.hers + p.his + p.blank).toBeLessThan(193);
      expect(p.hers + p.his + p.blank).toBeGreaterThan(160);
    }
  });
});
