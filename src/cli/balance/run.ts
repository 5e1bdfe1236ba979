import type { BalanceJob } from '../../lab/balance/jobs';
import { playGame, specs } from '../../lab/balance/games';
import { isAllDay, isLong } from '../../lab/balance/long';
import { measure } from '../../lab/balance/measure';
import { reportOf, type BalanceReport } from '../../lab/balance/report';
import { removedFrom, sizesFor, workOf } from '../../lab/balance/sizes';
import type { ScenarioRef } from '../../lab/pool/env';
import { runMany } from '../../lab/pool/run-many-node';
import type { Scenario } from '../../scenario';
import type { Output } from '../command';

/** A scenario to be measured, by name for the threads and parsed for this one. */
export interface Subject {
  readonly ref: ScenarioRef;
  readonly scenario: Scenario;
}

export interface BalanceOptions {
  readonly keys: string;
  /** Absent: as many as the time allows, by what a game costs here. */
  readonly games?: number;
  readonly workers: number;
}

/** Processor seconds for all scenarios together, on two threads within ten minutes. */
const SECONDS = 2 * 470;
const MOST = 600;
/** Fewer tell little; a long game says much in each. */
const LEAST = { allDay: 48, long: 40, short: 320 };
/** Games that say what one costs, after as many that warm the machine up. */
const TRIED = { allDay: 1, other: 6 };

/** Measures each scenario in turn; progress goes to `err`. */
export async function balanceOf(subjects: readonly Subject[], o: BalanceOptions, io: Output) {
  const sizes = o.games === undefined ? gamesFor(subjects) : subjects.map(() => o.games as number);
  const reports: BalanceReport[] = [];
  for (const [i, { ref, scenario }] of subjects.entries()) {
    const games = sizes[i] as number;
    io.err(`${scenario.id}: N = ${games}, keys ${o.keys}-0 to ${o.keys}-${games - 1}`);
    let told = 0;
    const run = (jobs: readonly BalanceJob[]) =>
      runMany<unknown>(jobs, {
        workers: o.workers,
        onProgress(done, of) {
          if (done < of && done - told < of / 10) return;
          told = done;
          io.err(`${scenario.id}: ${done} of ${of} jobs`);
        },
      });
    const wanted = { knockouts: removedFrom(scenario) };
    reports.push(reportOf(await measure(ref, scenario, o.keys, sizesFor(games, scenario), run, wanted)));
  }
  return reports;
}

/**
 * Games for each scenario. Each is sure of the least; the time that is left is shared, the cheap ones first: they get as many as are
 * of use and leave the rest to the others.
 */
function gamesFor(subjects: readonly Subject[]): number[] {
  const costs = subjects.map(({ scenario }) => {
    const game = costOf(scenario);
    return (n: number) => game * workOf(scenario, sizesFor(n, scenario));
  });
  const order = costs.map((_, i) => i).sort((a, b) => cost(a, MOST) - cost(b, MOST));
  const least = subjects.map(
    ({ scenario }) => LEAST[isAllDay(scenario) ? 'allDay' : isLong(scenario) ? 'long' : 'short'],
  );
  const games = [...least];
  let left = SECONDS - costs.reduce((sum, of, i) => sum + of(least[i] ?? 0), 0);
  for (const [place, i] of order.entries()) {
    const few = least[i] ?? 0;
    const part = cost(i, few) + Math.max(0, left) / (order.length - place);
    let n = MOST;
    while (n > few && cost(i, n) > part) n = Math.max(few, n - 20);
    games[i] = n;
    left -= cost(i, n) - cost(i, few);
  }
  return games;

  function cost(i: number, n: number): number {
    return costs[i]?.(n) ?? 0;
  }
}

/** Processor seconds of one game here and now. */
function costOf(scenario: Scenario): number {
  const tried = isAllDay(scenario) ? TRIED.allDay : TRIED.other;
  for (const spec of specs('warm', tried)) playGame(scenario, spec);
  const before = process.cpuUsage();
  for (const spec of specs('cost', tried)) playGame(scenario, spec);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000 / tried;
}
