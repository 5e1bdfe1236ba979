import type { Patch } from '../vary';
import { drawnIn, leaning, outside, splitting, type Bands, type Shares } from './bands';

/** A number the author allows to be moved, and where it stands. */
export interface Free {
  readonly path: string;
  readonly value: number;
}

/** One setting that was tried. */
export interface Trial {
  /** The numbers, in the order of the free ones. */
  readonly values: readonly number[];
  readonly shares: Shares;
  /** How far outside the bands, all endings together; 0: they hold. */
  readonly outside: number;
  /** The same of the bands drawn in a little, which the search aims at. */
  readonly short: number;
}

export interface Search {
  readonly free: readonly Free[];
  readonly bands: Bands;
  /** Shares at a setting, always on the same keys; null where the scenario does not allow it. */
  evaluate(patch: Patch): Promise<Shares | null>;
  /** Settings tried for each number, each time it is moved. */
  readonly tries?: number;
}

export interface Found {
  readonly holds: boolean;
  readonly best: Trial;
  /** In the order tried; the first is the scenario as it stands. */
  readonly trail: readonly Trial[];
}

/** Times each of two numbers is moved. */
const ROUNDS = 2;

/**
 * Moves one number after another until the bands hold: first it is bracketed, in steps that double, then the bracket is narrowed by
 * secants, halved where a secant would leave it. The first number is set by how liberal the endings lean, the second by the split
 * where that is out of its band. The nearest setting is kept whatever happens.
 * @throws Error where the scenario itself cannot be evaluated
 */
export async function calibrate({ free, bands, evaluate, tries = 10 }: Search): Promise<Found> {
  const trail: Trial[] = [];
  const aim = drawnIn(bands);
  const attempt = async (values: readonly number[]): Promise<Trial | null> => {
    const known = trail.find((t) => t.values.every((v, k) => v === values[k]));
    if (known !== undefined) return known;
    const shares = await evaluate(Object.fromEntries(free.map(({ path }, k) => [path, values[k]])));
    if (shares === null) return null;
    const trial = { values, shares, outside: outside(shares, bands), short: outside(shares, aim) };
    trail.push(trial);
    return trial;
  };
  const start = await attempt(free.map(({ value }) => value));
  if (start === null) throw new Error('the scenario as it stands cannot be played');
  let best = start;
  if (start.outside === 0) return { holds: true, best, trail };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const place of free.keys()) {
      if (best.short === 0) break;
      const [low, high] = bands.fragmented;
      const split = best.shares.fragmented < low || best.shares.fragmented > high;
      const signal = place > 0 && split ? splitting : leaning;
      best = await along(place, best, (t) => signal(t.shares, bands), attempt, tries);
    }
  return { holds: best.outside === 0, best, trail };
}

type Attempt = (values: readonly number[]) => Promise<Trial | null>;

/** Moves the number at one place from a setting; the nearest setting found. */
async function along(
  place: number,
  from: Trial,
  signal: (t: Trial) => number,
  attempt: Attempt,
  tries: number,
): Promise<Trial> {
  const at = from.values[place] ?? 0;
  const grain = Math.abs(at) >= 100 ? 1 : 0.01;
  const rounded = (x: number) => Math.round(x / grain) / Math.round(1 / grain);
  let best = from;
  const budget = { left: tries };
  const step = async (x: number): Promise<Trial | null> => {
    budget.left -= 1;
    const trial = await attempt(from.values.with(place, rounded(x)));
    if (trial !== null && better(trial, best)) best = trial;
    return trial;
  };
  const bracket = await bracketed(at, from, signal, step, () => budget.left > 0 && best.short > 0);
  if (bracket === null) return best;
  let [a, b] = bracket;
  while (budget.left > 0 && best.short > 0 && Math.abs(a.x - b.x) > grain) {
    const middle = (a.x + b.x) / 2;
    const secant = a.x - (a.y * (b.x - a.x)) / (b.y - a.y);
    // A secant at the very edge of the bracket would creep: then halving is faster.
    const margin = 0.1 * Math.abs(b.x - a.x);
    const inside = secant > Math.min(a.x, b.x) + margin && secant < Math.max(a.x, b.x) - margin;
    const x = rounded(inside ? secant : middle);
    if (x === a.x || x === b.x) break;
    const trial = await step(x);
    if (trial === null) break;
    const c = { x, y: signal(trial) };
    if (Math.sign(c.y) === Math.sign(a.y)) a = c;
    else b = c;
  }
  return best;
}

interface Point {
  x: number;
  y: number;
}

/** Two settings between which the signal changes sign, looked for on both sides in steps that double. */
async function bracketed(
  at: number,
  from: Trial,
  signal: (t: Trial) => number,
  step: (x: number) => Promise<Trial | null>,
  goOn: () => boolean,
): Promise<[Point, Point] | null> {
  const start = { x: at, y: signal(from) };
  const first = at === 0 ? 1 : Math.abs(at) * 0.05;
  const edges = [1, -1].map((way) => ({ way, last: start, width: first, open: true }));
  while (goOn() && edges.some((e) => e.open)) {
    // The side on which the signal has come nearer to nought is tried first.
    edges.sort((a, b) => Math.abs(a.last.y) - Math.abs(b.last.y));
    for (const edge of edges) {
      if (!edge.open || !goOn()) continue;
      const x = edge.last.x + edge.way * edge.width;
      const trial = await step(x);
      if (trial === null || edge.width > Math.max(1, Math.abs(at))) {
        edge.open = false;
        continue;
      }
      const next = { x, y: signal(trial) };
      if (Math.sign(next.y) !== Math.sign(start.y)) return [edge.last, next];
      // A step that leads away shows that nought lies the other way.
      if (Math.abs(next.y) > Math.abs(edge.last.y)) edge.open = false;
      edge.last = next;
      edge.width *= 2;
    }
  }
  return null;
}

/** Nearer to the bands; of two as near, the one that was moved less is kept by being first. */
function better(a: Trial, b: Trial): boolean {
  return a.short < b.short;
}
