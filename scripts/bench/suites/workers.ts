import { availableParallelism, loadavg } from 'node:os';
import { runMany } from '../../../src/lab/pool/run-many-node';
import type { GameJob, GameRow } from '../../../src/lab/sweep/game';
import { CLASS } from '../games';
import { medianOf, type Effort } from '../measure';
import { line, type Line } from '../report';

/** Hashes of games played on so many threads. */
async function hashes(jobs: readonly GameJob[], workers: number): Promise<string> {
  const rows = await runMany<GameRow>(jobs, { workers });
  return rows.map((row) => row.hash).join(' ');
}

function jobs(games: number): GameJob[] {
  return Array.from({ length: games }, (_, n) => ({
    task: 'game',
    scenario: { base: CLASS },
    seed: `threads-${n}`,
    population: n,
  }));
}

/** The same games on 0, 1 and 2 threads: equal to the last hash; and what the second thread brings, by the clock on the wall. */
export async function workerLines({ rounds, sample }: Effort): Promise<Line[]> {
  const few = jobs(sample === 0 ? 2 : 24);
  const alone = await hashes(few, 0);
  const same = (await hashes(few, 1)) === alone && (await hashes(few, 2)) === alone;
  const equal = line({
    id: 'workers-same',
    what: 'the same results on 0, 1 and 2 threads',
    measured: same ? 1 : 0,
    unit: 'bool',
    aim: 1,
    sense: 'least',
  });
  const many = jobs(sample === 0 ? 2 : 64);
  const times: [number[], number[]] = [[], []];
  const before = loadavg()[0] ?? 0;
  for (let round = 0; round < Math.min(rounds, 5); round += 1)
    for (const workers of round % 2 === 0 ? [1, 2] : [2, 1]) {
      const from = performance.now();
      await runMany(many, { workers });
      (times[workers - 1] as number[]).push(performance.now() - from);
    }
  const ratios = times[0].map((one, k) => one / (times[1][k] as number));
  return [
    equal,
    line({
      id: 'workers-speed',
      what: 'two threads to one, by the clock',
      measured: medianOf(ratios),
      unit: 'ratio',
      aim: 1.8,
      sense: 'least',
      note: caveat(before),
    }),
  ];
}

/** A thread can only bring what the machine has to spare. */
function caveat(load: number): string {
  const spare = Math.max(0, availableParallelism() - load);
  return spare < 2
    ? `load ${load.toFixed(1)} when it began: other programs had the second core, the ratio says nothing of the threads`
    : `load ${load.toFixed(1)} when it began`;
}
