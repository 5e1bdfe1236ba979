import { describe, expect, it } from 'vitest';
import { JobError, runMany } from '../../../src/lab/pool/run-many-node';
import type { GameJob, GameRow } from '../../../src/lab/sweep/game';

const jobs = (n: number, patch = {}): GameJob[] =>
  Array.from({ length: n }, (_, i) => ({
    task: 'game',
    scenario: { base: 'small-rooms', patch },
    seed: `pool-${i}`,
  }));

// A thread reads all of the source when it starts: slow on a busy machine.
describe('many games on threads', { timeout: 120_000 }, () => {
  it('give the same rows for 0, 1 and 2 workers, in the order of the jobs', async () => {
    const list = jobs(50);
    const inProcess = await runMany<GameRow>(list, { workers: 0 });
    expect(inProcess.map((r) => r.seed)).toEqual(list.map((j) => j.seed));
    expect(new Set(inProcess.map((r) => r.hash)).size).toBe(50);
    for (const workers of [1, 2]) expect(await runMany(list, { workers })).toEqual(inProcess);
  });

  it('tell how far they are, up to all of them', async () => {
    for (const workers of [0, 2]) {
      const heard: [number, number][] = [];
      await runMany(jobs(5), { workers, onProgress: (done, of) => heard.push([done, of]) });
      expect(heard.at(-1)).toEqual([5, 5]);
      expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).toSorted((a, b) => a - b));
    }
  });

  it('need no jobs', async () => {
    expect(await runMany([], { workers: 2 })).toEqual([]);
  });

  it.each([0, 1, 2])('name the first job that failed and its seed, with %i workers', async (workers) => {
    const list = [...jobs(3), ...jobs(2, { '/rules/tilts/lockA': 3 })];
    const failed = await runMany(list, { workers }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(JobError);
    expect((failed as JobError).index).toBe(3);
    expect((failed as JobError).message).toContain('seed "pool-0"');
    expect((failed as JobError).message).toContain('did you mean "/rules/tilts/lockAt"');
  });

  it('go on working after a job has failed', async () => {
    await runMany(jobs(1, { '/nowhere': 1 }), { workers: 1 }).catch(() => null);
    expect(await runMany(jobs(2), { workers: 1 })).toHaveLength(2);
  });
});
