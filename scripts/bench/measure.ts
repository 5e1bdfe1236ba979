/** How long things are measured. */
export interface Effort {
  /** Rounds; what is compared takes turns within each. */
  readonly rounds: number;
  /** CPU time of one sample, milliseconds: what runs shorter is repeated. 0 runs it once. */
  readonly sample: number;
  /** CPU time for which each work runs before anything counts, milliseconds: code is compiled as it is used. */
  readonly warming: number;
}

/** What `npm run bench` spends, and what a test of the bench spends. */
export const FULL_EFFORT: Effort = { rounds: 9, sample: 200, warming: 2500 };
export const LEAST_EFFORT: Effort = { rounds: 1, sample: 0, warming: 0 };

/** CPU time of this process so far, all its threads, milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A piece of work; `n` counts its repetitions, so that each may take another seed. */
export type Work = (n: number) => void;

/** Median CPU time of one repetition of each work, milliseconds, and of what each took by the first, round by round. */
export interface Measured {
  readonly times: readonly number[];
  /** By work: time of the first divided by its own, median over rounds. Above 1 it is faster than the first. */
  readonly speeds: readonly number[];
  /** By work: its own time less the first's, milliseconds, median over rounds. */
  readonly extra: readonly number[];
}

/**
 * Measures works against one another in CPU time, in turns: a machine that is slow for a second is slow for all of them, and medians
 * forget it. The first round, in which code is still being compiled, does not count where there are more.
 */
export function measure(works: readonly Work[], effort: Effort): Measured {
  const { rounds } = effort;
  const repetitions = works.map((work) => repetitionsFor(work, effort));
  const table: number[][] = [];
  for (let round = 0; round < rounds + (rounds > 1 ? 1 : 0); round += 1) {
    const row = works.map(() => 0);
    for (const k of inTurns(works.length, round)) {
      const times = repetitions[k] as number;
      const from = cpuTime();
      for (let n = 0; n < times; n += 1) (works[k] as Work)(round * times + n);
      row[k] = Math.max(1e-6, (cpuTime() - from) / times);
    }
    table.push(row);
  }
  if (table.length > 1) table.shift();
  const over = (f: (row: number[], k: number) => number) =>
    works.map((_, k) => medianOf(table.map((row) => f(row, k))));
  return {
    times: over((row, k) => row[k] as number),
    speeds: over((row, k) => (row[0] as number) / (row[k] as number)),
    extra: over((row, k) => (row[k] as number) - (row[0] as number)),
  };
}

/** Forwards, then backwards: none always runs on the heels of the same other. */
function inTurns(n: number, round: number): number[] {
  const order = Array.from({ length: n }, (_, k) => k);
  return round % 2 === 0 ? order : order.reverse();
}

/** Warms a work up; how often it then runs within one sample. */
function repetitionsFor(work: Work, { sample, warming }: Effort): number {
  if (sample === 0) return 1;
  let [times, done] = [1, 0];
  const from = cpuTime();
  for (;;) {
    const start = cpuTime();
    for (let n = 0; n < times; n += 1) work(done++);
    const spent = cpuTime() - start;
    // Of what the clock has seen last: the first repetitions are slow.
    if (cpuTime() - from >= warming && spent > 0) return Math.max(1, Math.round((times * sample) / spent));
    if (spent < sample) times *= 2;
  }
}

export function medianOf(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
