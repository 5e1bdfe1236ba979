import { csv } from '../csv';
import type { SweepResult } from './summary';

/** Every game of a sweep, one a row. */
export function sweepCsv(result: SweepResult): string {
  const all = result.variants.flatMap(({ id, rows }) => rows.map((row) => ({ id, row })));
  const seats = Object.keys(all[0]?.row.scores ?? {});
  const accords = Object.keys(all[0]?.row.honoured ?? {});
  return csv(
    [
      'variant',
      'seed',
      'ending',
      'turns',
      'index',
      ...seats.map((seat) => `score ${seat}`),
      'won',
      ...accords.map((accord) => `honoured ${accord}`),
      'approved liberal',
      'approved illiberal',
      'locks liberal',
      'locks illiberal',
      'objections',
      'deals',
      'hash',
    ],
    all.map(({ id, row }) => [
      id,
      row.seed,
      row.ending,
      row.turns,
      row.index,
      ...seats.map((seat) => row.scores[seat] ?? null),
      row.won.join(' '),
      ...accords.map((accord) => row.honoured[accord] ?? null),
      row.approved.liberal,
      row.approved.illiberal,
      row.locks.liberal,
      row.locks.illiberal,
      row.objections,
      row.deals,
      row.hash,
    ]),
  );
}
