import { sum } from '../stats';

/** What a figure's variance over keys and populations comes from: shares of the whole, 0 to 1. */
export interface Parts {
  /** Who plays, whatever the draws. */
  play: number;
  /** The draws, whoever plays. */
  luck: number;
  /** Draws that help some tables and hurt others, and everything a small change sets off. */
  both: number;
  /** Variance of the figure in one game, in its own unit squared. */
  variance: number;
}

/**
 * Luck's share when what only the two together make is halved between them: the Shapley effect of two independent inputs (Owen 2014,
 * "Sobol' indices and Shapley value", SIAM/ASA Journal on Uncertainty Quantification 2, 245–251). It lies between what the draws do
 * whoever plays (`luck`) and all that other draws would change (`luck + both`).
 */
export function luckShare(parts: Pick<Parts, 'luck' | 'both'>): number {
  return parts.luck + parts.both / 2;
}

/**
 * Two-way random-effects decomposition of a table with one game a cell, rows by population and columns by key, by expected mean
 * squares; unbiased up to the cut at nought of a negative part.
 */
export function decompose(table: readonly (readonly number[])[]): Parts {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (rows < 2 || columns < 2) throw new RangeError('a decomposition needs two populations and two keys');
  const means = table.map((row) => sum(row) / columns);
  const grand = sum(means) / rows;
  const tops = Array.from({ length: columns }, (_, k) => sum(table.map((row) => row[k] ?? 0)) / rows);
  const square = (list: readonly number[]) => sum(list.map((x) => (x - grand) ** 2));
  const msRows = (columns * square(means)) / (rows - 1);
  const msColumns = (rows * square(tops)) / (columns - 1);
  const residual = table.map((row, i) =>
    sum(row.map((x, k) => (x - (means[i] ?? 0) - (tops[k] ?? 0) + grand) ** 2)),
  );
  const both = sum(residual) / ((rows - 1) * (columns - 1));
  const play = Math.max(0, (msRows - both) / columns);
  const luck = Math.max(0, (msColumns - both) / rows);
  const variance = play + luck + both;
  if (variance === 0) return { play: 0, luck: 0, both: 0, variance: 0 };
  return { play: play / variance, luck: luck / variance, both: both / variance, variance };
}
