import { describe, expect, it } from 'vitest';
import { setUp } from '../../src/engine';
import { effortIn } from '../../src/bots/strong/plan';
import { scenario } from '../support/scenario';

describe('what a strong bot tries in the full ledger', () => {
  it('is as much as ever at a seminar, and less where a turn takes longer', () => {
    expect(effortIn(setUp(scenario('radio-silence-seminar'))).turns).toBe(56);
    const long = effortIn(setUp(scenario('long-table'))).turns;
    expect(long).toBeLessThan(25);
    expect(long).toBeGreaterThanOrEqual(12);
  });

  it('is never so little that no two plans are compared', () => {
    const crowd = {
      states: Array.from({ length: 500 }, () => setUp(scenario('long-table')).states[0]!),
      domains: setUp(scenario('long-table')).domains,
    };
    const { turns, worlds, horizon } = effortIn(crowd);
    expect(turns).toBeGreaterThanOrEqual(2 * worlds * horizon);
  });
});
