import { keyOf, keyed } from '../../engine';
import type { GameRow, TurnRow } from './rows';
import { mean, type Estimate } from '../stats';

/** What everybody can see after a turn, as numbers: the needle, the standards, the locks, who honoured, who is suspended. */
export function publicState(turn: TurnRow): number[] {
  return [turn.index, turn.standard, ...turn.locked, ...turn.honoured, turn.suspended];
}

/** How far the ending's sign could be foretold after a turn: share foretold less the commoner sign's share, −0.5 to 0.5. */
export interface Foretold {
  /** Share foretold by a forecaster that had not seen the game. */
  accuracy: number;
  /** Share of games that ended with the commoner sign: what one knows without looking. */
  commoner: number;
  /** The difference, over games that got so far. */
  gain: Estimate;
  /** Share in which the needle's sign after the turn was the final one. */
  naive: number;
}

/** After turn `turn`, from 1, over the games that lasted longer than it. Games that end on nought count for neither side. */
export function foretold(rows: readonly GameRow[], turn: number): Foretold {
  const games = rows.filter((r) => r.turns.length > turn && r.needle !== 0);
  const features = games.map((r) => publicState(r.turns[turn - 1] as TurnRow));
  const labels = games.map((r) => r.needle > 0);
  const guesses = crossValidated(features, labels);
  const positive = labels.filter((x) => x).length;
  const common = 2 * positive >= labels.length;
  const right = labels.map((label, i) => (label === guesses[i] ? 1 : 0));
  return {
    accuracy: mean(right).value,
    commoner: games.length === 0 ? 0 : Math.max(positive, labels.length - positive) / labels.length,
    gain: mean(labels.map((label, i) => (right[i] ?? 0) - (label === common ? 1 : 0))),
    naive: mean(games.map((r) => (Math.sign(r.turns[turn - 1]?.index ?? 0) === Math.sign(r.needle) ? 1 : 0)))
      .value,
  };
}

/**
 * A fraction of the game in whole turns and what lies between: the two turns and the weight of the later. A game with hidden turns
 * is as long as it is on average.
 */
export function turnAt(length: number, part: number): { before: number; after: number; weight: number } {
  const at = Math.max(1, length * part);
  const before = Math.floor(at);
  return { before, after: Math.ceil(at), weight: at - before };
}

const FOLDS = 10;

/** Each game's sign as foretold by a forecaster fitted on the other folds. */
export function crossValidated(
  features: readonly (readonly number[])[],
  labels: readonly boolean[],
  folds = FOLDS,
): boolean[] {
  const luck = keyed(keyOf('folds'));
  const order = labels
    .map((_, i) => ({ i, w: luck.below(1_000_000, 0, 'fuzz', i) }))
    .sort((a, b) => a.w - b.w);
  const fold = labels.map(() => 0);
  for (const [place, { i }] of order.entries()) fold[i] = place % folds;
  const guesses = labels.map(() => false);
  for (let k = 0; k < folds; k += 1) {
    const train = labels.flatMap((_, i) => (fold[i] === k ? [] : [i]));
    const guess = fit(
      train.map((i) => features[i] ?? []),
      train.map((i) => labels[i] === true),
    );
    for (const [i, f] of fold.entries()) if (f === k) guesses[i] = guess(features[i] ?? []);
  }
  return guesses;
}

/** Weight of the ridge on standardised features: keeps separable data finite. */
const RIDGE = 1;
const STEPS = 12;

/** Ridge logistic regression by Newton's method on standardised features; the constant is not penalised. */
export function fit(
  features: readonly (readonly number[])[],
  labels: readonly boolean[],
): (x: readonly number[]) => boolean {
  const width = features[0]?.length ?? 0;
  const scale = Array.from({ length: width }, (_, j) => spread(features.map((x) => x[j] ?? 0)));
  const row = (x: readonly number[]) => [1, ...scale.map((s, j) => ((x[j] ?? 0) - s.centre) / s.unit)];
  const X = features.map(row);
  let beta = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = beta.map((b, j) => (j === 0 ? 0 : -RIDGE * b));
    const hessian = beta.map((_, j) => beta.map((_b, k) => (j === k && j > 0 ? RIDGE : j === k ? 1e-9 : 0)));
    for (const [i, x] of X.entries()) {
      const p = 1 / (1 + Math.exp(-dot(beta, x)));
      const weight = Math.max(1e-6, p * (1 - p));
      for (const [j, xj] of x.entries()) {
        gradient[j] = (gradient[j] ?? 0) + ((labels[i] === true ? 1 : 0) - p) * xj;
        const line = hessian[j] as number[];
        for (const [k, xk] of x.entries()) line[k] = (line[k] ?? 0) + weight * xj * xk;
      }
    }
    const move = solve(hessian, gradient);
    beta = beta.map((b, j) => b + (move[j] ?? 0));
  }
  return (x) => dot(beta, row(x)) > 0;
}

function spread(list: readonly number[]): { centre: number; unit: number } {
  const centre = list.reduce((s, x) => s + x, 0) / Math.max(1, list.length);
  const unit = Math.sqrt(list.reduce((s, x) => s + (x - centre) ** 2, 0) / Math.max(1, list.length));
  return { centre, unit: unit === 0 ? 1 : unit };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((s, x, i) => s + x * (b[i] ?? 0), 0);
}

/** Gaussian elimination with partial pivoting; the matrix is positive definite by its ridge. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const a = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let c = 0; c < n; c += 1) {
    let best = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[best]?.[c] ?? 0)) best = r;
    [a[c], a[best]] = [a[best] as number[], a[c] as number[]];
    const top = a[c] as number[];
    if (Math.abs(top[c] ?? 0) < 1e-12) continue;
    for (let r = 0; r < n; r += 1) {
      const line = a[r] as number[];
      if (r === c) continue;
      const factor = (line[c] ?? 0) / (top[c] ?? 1);
      if (factor !== 0) for (let k = c; k <= n; k += 1) line[k] = (line[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return a.map((row, i) => (Math.abs(row[i] ?? 0) < 1e-12 ? 0 : (row[n] ?? 0) / (row[i] ?? 1)));
}
