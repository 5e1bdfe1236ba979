import type { Ground } from './ground';
import { GUESSES } from './stance';

/** Steps in which the odds are searched. */
const STEPS = 50;

/**
 * How likely a seat that would gain by a text's fall is to object to it, thousandths, by motion. Objecting is a volunteer's dilemma: where
 * all are sure that enough others object nobody does. Each seat that hears `GUESSES` guesses and objects when enough of them leave the
 * last voice to it does so with the chance that makes those guesses true (Osborne and Rubinstein 2003, sampling equilibrium). 1000 where a
 * text does not fall by objections alone.
 */
export function volunteering(g: Ground): Int16Array {
  const n = g.list.length;
  const odds = new Int16Array(n).fill(1000);
  for (const item of g.items) {
    if (item.contest) continue;
    for (const t of item.places) odds[t] = Math.round(1000 * chanceOf(g, t, item.threshold));
  }
  return odds;
}

function chanceOf(g: Ground, t: number, threshold: number): number {
  const n = g.list.length;
  let [seats, gain, cost] = [0, 0, 0];
  for (let i = 0; i < g.voices.length; i += 1) {
    const [worth, price] = [g.worth[i * n + t] as number, g.cost[i * n + t] as number];
    if ((g.voices[i] as number) === 0 || -worth <= price) continue;
    seats += 1;
    gain -= worth;
    cost += price;
  }
  if (seats <= threshold) return 1;
  const needed = Math.max(1, Math.ceil((GUESSES * cost) / gain));
  for (let k = STEPS; k > 0; k -= 1) {
    const p = k / STEPS;
    if (atLeast(GUESSES, needed, exactly(seats - 1, threshold - 1, p)) >= p) return p;
  }
  return 0;
}

/** Chance of exactly k of n. */
function exactly(n: number, k: number, p: number): number {
  let chance = 1;
  for (let i = 0; i < k; i += 1) chance *= ((n - i) / (i + 1)) * p;
  for (let i = 0; i < n - k; i += 1) chance *= 1 - p;
  return chance;
}

/** Chance of k of n or more. */
function atLeast(n: number, k: number, p: number): number {
  let chance = 0;
  for (let i = k; i <= n; i += 1) chance += exactly(n, i, p);
  return chance;
}
