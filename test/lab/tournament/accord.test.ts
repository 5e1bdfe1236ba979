import { describe, expect, it } from 'vitest';
import { runMany } from '../../../src/lab/pool/run-many-node';
import { accordJobs, accordResult, type AccordPlan } from '../../../src/lab/tournament/accord';
import type { AccordJob, AccordRow } from '../../../src/lab/tournament/accord-game';
import { ACCORD_NAMES, type AccordName } from '../../../src/lab/tournament/names';

const FUND = 'trusted-5g-fund';
const MEMBERS = ['USA', 'GBR', 'DEU', 'SWE'];
const plan = (more: Partial<AccordPlan> = {}): AccordPlan => ({
  scenario: { base: 'radio-silence' },
  accord: FUND,
  members: MEMBERS,
  noise: 0,
  games: 6,
  perPair: 1,
  keys: 'accord',
  ...more,
});

/** Members' mean score in games of one strategy for all. */
async function allPlaying(strategy: AccordName, noise = 0): Promise<number> {
  const jobs = Array.from({ length: 6 }, (_, n): AccordJob => ({
    task: 'accord-game',
    scenario: { base: 'radio-silence' },
    accord: FUND,
    seed: `all-${n}`,
    noise,
    strategies: Object.fromEntries(MEMBERS.map((seat) => [seat, strategy])),
  }));
  const rows = await runMany<AccordRow>(jobs, { workers: 0 });
  const scores = rows.flatMap((row) => Object.values(row.scores));
  return scores.reduce((sum, x) => sum + x, 0) / scores.length;
}

describe('a tournament on an accord', () => {
  it('draws populations, then plays every pair, a different member being the odd one', () => {
    const jobs = accordJobs(plan({ perPair: 2 }));
    expect(jobs).toHaveLength(6 + 2 * ACCORD_NAMES.length ** 2);
    const [first, second] = jobs.slice(6 + 2);
    expect(Object.values(first?.strategies ?? {})).toEqual(['allc', 'alld', 'alld', 'alld']);
    expect(Object.values(second?.strategies ?? {})).toEqual(['alld', 'allc', 'alld', 'alld']);
  });

  it('leaves members better off when all honour than when all defect', async () => {
    expect(await allPlaying('allc')).toBeGreaterThan((await allPlaying('alld')) + 5);
  });

  it('makes slips of some choices: all-honour with noise is worse than without', async () => {
    expect(await allPlaying('allc', 0.4)).toBeLessThan(await allPlaying('allc'));
  });

  it('lets tit for tat defect at the end, and only there', async () => {
    const end = await allPlaying('tft-end');
    expect(end).not.toBe(await allPlaying('tft'));
    expect(end).toBeGreaterThan(await allPlaying('alld'));
  });

  it('ranks strategies by points a turn against what each seat reaches on average', () => {
    const p = plan({ games: 2, perPair: 0, members: ['USA', 'GBR'] });
    const [first, second] = accordJobs(p);
    const rows: AccordRow[] = [
      { turns: 4, scores: { USA: 10, GBR: 20 } },
      { turns: 4, scores: { USA: 30, GBR: 20 } },
    ];
    const { strategies } = accordResult(p, rows);
    const of = (id: AccordName | undefined) => strategies.find((s) => s.id === id)?.mean;
    const usa = [first?.strategies.USA, second?.strategies.USA];
    expect(usa[0]).not.toBe(usa[1]);
    expect(of(usa[1])).toBeGreaterThan(of(usa[0]) ?? Infinity);
  });
});
