import { describe, expect, it } from 'vitest';
import { BLOC, UNWATCHED } from '../../../src/lab/experiments/bloc';
import type { ExperimentJob } from '../../../src/lab/experiments/game';
import { SUBJECT, foundOut, partnersOf } from '../../../src/lab/experiments/measures';
import type { ExperimentRow, Side } from '../../../src/lab/experiments/types';
import { runMany } from '../../../src/lab/pool/run-many-node';
import type { Patch } from '../../../src/lab/vary';

const play = async (
  side: ExperimentJob['side'],
  games = 4,
  base = 'radio-silence',
  patch: Patch = {},
): Promise<ExperimentRow[]> =>
  runMany<ExperimentRow>(
    Array.from({ length: games }, (_, n): ExperimentJob => ({
      task: 'experiment-game',
      scenario: { base, patch },
      seed: `side-${n}`,
      n,
      side,
    })),
    { workers: 0 },
  );
const FUND = 'trusted-5g-fund';

describe('one side of an experiment', () => {
  it('makes all members keep an accord, or none, or one of them, or every second', async () => {
    const paid = async (choice: NonNullable<Side['accords']>[string]) =>
      (await play({ accords: { [FUND]: choice } })).map((r) => r.honoured[FUND]);
    expect(await paid('honour')).toEqual([1000, 1000, 1000, 1000]);
    expect(await paid('defect')).toEqual([0, 0, 0, 0]);
    const one = await paid({ USA: 'honour', GBR: 'defect', DEU: 'defect', SWE: 'defect' });
    expect(one).toEqual([250, 250, 250, 250]);
    expect(await paid('half')).toEqual([500, 500, 500, 500]);
  });

  it('finds no defector where nobody is inspected, and counts those it finds elsewhere', async () => {
    const counted = foundOut('', [FUND]);
    const open = await play({ accords: { [FUND]: 'defect' } });
    expect(open.every((r) => counted.of(r) > 0 && counted.of(r) < 100)).toBe(true);
    const unwatched = await play({ accords: { [FUND]: 'defect' } }, 2, 'radio-silence', {
      [`/accords/${FUND}/inspection/evidence`]: 0,
      [`/accords/${FUND}/motions`]: [],
    });
    expect(unwatched.map((r) => counted.of(r))).toEqual([0, 0]);
    expect(unwatched.every((r) => (r.found[FUND]?.defections ?? 0) >= 16)).toBe(true);
  });

  it('sets the player of another seat in each game, and asks for its score', async () => {
    const among = ['USA', 'GBR', 'DEU', 'SWE'];
    const player = { kind: 'bot', player: 'status-quo', strategy: 'always-defect' } as const;
    const rows = await play({ subject: { among, player } }, 5);
    expect(rows.map((r) => r.subject)).toEqual(['USA', 'GBR', 'DEU', 'SWE', 'USA']);
    expect(SUBJECT.of(rows[1] as ExperimentRow)).toBe(rows[1]?.scores.GBR);
    const { USA = 0, DEU = 0, SWE = 0 } = rows[1]?.scores ?? {};
    expect(partnersOf('', among).of(rows[1] as ExperimentRow)).toBeCloseTo((USA + DEU + SWE) / 3, 9);
  });

  it('spends as many objections together as alone, and stops more texts with them; none stop none', async () => {
    const closed = { '/rules/deals/open': false };
    const side = (objections: NonNullable<Side['objections']>) =>
      play({ objections }, 6, 'radio-silence', closed);
    const [none, alone, together] = await Promise.all([side('none'), side('alone'), side('together')]);
    const illiberal = (rows: ExperimentRow[]) => rows.reduce((sum, r) => sum + r.approved.illiberal, 0);
    expect(illiberal(together)).toBeLessThan(illiberal(alone));
    expect(illiberal(alone)).toBeLessThanOrEqual(illiberal(none));
  });

  it('reads whose kit the buyers have: more open where all pay into the fund', async () => {
    const [paid, kept] = await Promise.all([
      play({ accords: { [FUND]: 'honour' } }),
      play({ accords: { [FUND]: 'defect' } }),
    ]);
    const kit = (rows: ExperimentRow[]) =>
      rows.reduce((sum, r) => sum + (r.kit.radio ?? NaN), 0) / rows.length;
    expect(kit(paid)).toBeGreaterThan(kit(kept));
    expect(paid.every((r) => Math.abs(r.kit.radio ?? NaN) <= 100)).toBe(true);
  });

  it('shuts partners out of an accord, and leaves nobody named in accords without inspection', async () => {
    const [row] = await play(
      { accords: BLOC.accords ?? {}, shutOut: { 'early-warning': { USA: ['GBR', 'FRA'] } } },
      1,
      'radio-silence-seminar',
      UNWATCHED.patch,
    );
    const [free] = await play({ accords: BLOC.accords ?? {} }, 1, 'radio-silence-seminar', UNWATCHED.patch);
    expect(row?.honoured['trusted-vendors']).toBe(1000);
    expect(row?.found[FUND]?.named ?? 0).toBe(0);
    expect(row?.hash).not.toBe(free?.hash);
  });
});
