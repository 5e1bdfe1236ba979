import { keyOf, keyed } from '../../../src/engine';
import { axelrodTournament, machines } from '../../../src/lab/tournament/axelrod';
import { AXELROD } from '../../../src/lab/tournament/match';
import { measure, type Effort } from '../measure';
import { line, type Line } from '../report';

const ROUNDS = 200;
const SEED = 'axelrod';
const WORD = 2 ** 31;

/** The same matches without everything around them: points of every strategy, summed over its matches, a round and repetition. */
export function bareTournament(noise: number, repetitions: number): number[] {
  const made = machines();
  const luck = keyed(keyOf(SEED));
  const flip = (p: number) => p * (1 - noise) + (1 - p) * noise;
  const honours = made.map((m) => Float64Array.from(m.honours, (p) => Math.round(flip(p) * 4_294_967_296)));
  const next = made.map((m) => Uint8Array.from(m.next));
  const points = made.map(() => 0);
  const worth = Float64Array.of(AXELROD.p, AXELROD.t, AXELROD.s, AXELROD.r);
  for (let a = 0; a < made.length; a += 1)
    for (let b = a; b < made.length; b += 1) {
      const [oddsA, oddsB] = [honours[a] as Float64Array, honours[b] as Float64Array];
      const [nextA, nextB] = [next[a] as Uint8Array, next[b] as Uint8Array];
      const counts = new Float64Array(4);
      for (let turn = 0; turn < repetitions; turn += 1) {
        const u = luck.below(WORD, turn, 'bot', a, b);
        const v = luck.below(WORD, turn, 'bot-act', a, b);
        duel(oddsA, oddsB, nextA, nextB, u, v, counts);
      }
      for (let moves = 0; moves < 4; moves += 1) {
        const times = counts[moves] as number;
        const [mine, theirs] = [worth[moves] as number, worth[(moves >> 1) | ((moves & 1) << 1)] as number];
        points[a] = (points[a] as number) + times * (a === b ? (mine + theirs) / 2 : mine);
        if (a !== b) points[b] = (points[b] as number) + times * theirs;
      }
    }
  return points.map((sum) => sum / (ROUNDS * repetitions * made.length));
}

/** Counts pairs of moves, 2 × own + other, by a generator of two words (Marsaglia 2003, "Xorshift RNGs"). */
function duel(
  oddsA: Float64Array,
  oddsB: Float64Array,
  nextA: Uint8Array,
  nextB: Uint8Array,
  key: number,
  key2: number,
  counts: Float64Array,
): void {
  let u = key | 0;
  let v = key2 | 1;
  let [i, j, both, sucker, tempted] = [0, 0, 0, 0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let t = u ^ (u << 10);
    u = v;
    v ^= (v >>> 10) ^ t ^ (t >>> 13);
    const x = v >>> 0 < (oddsA[i] as number) ? 1 : 0;
    t = u ^ (u << 10);
    u = v;
    v ^= (v >>> 10) ^ t ^ (t >>> 13);
    const y = v >>> 0 < (oddsB[j] as number) ? 1 : 0;
    both += x & y;
    sucker += x & (y ^ 1);
    tempted += (x ^ 1) & y;
    i = nextA[(i << 2) | (x << 1) | y] as number;
    j = nextB[(j << 2) | (y << 1) | x] as number;
  }
  counts[3] = (counts[3] as number) + both;
  counts[2] = (counts[2] as number) + sucker;
  counts[1] = (counts[1] as number) + tempted;
  counts[0] = (counts[0] as number) + (ROUNDS - both - sucker - tempted);
}

/** Points of every strategy by the lab's tournament, in the order of its machines. */
export function labTournament(noise: number, repetitions: number): number[] {
  const { strategies } = axelrodTournament({ rounds: ROUNDS, noise, repetitions, seed: SEED });
  const byId = new Map<string, number>(strategies.map((s) => [s.id, s.mean]));
  return NAMES.map((id) => byId.get(id) ?? Number.NaN);
}

const NAMES = ['allc', 'alld', 'tft', 'tf2t', 'stft', 'grim', 'wsls', 'alternator', 'gtft', 'random'];

/** The round robin of the lab against a bare loop over the same machines and luck. */
export function tournamentLines(effort: Effort): Line[] {
  const repetitions = effort.sample === 0 ? 2 : 1000;
  const noise = 0.05;
  const works = [() => bareTournament(noise, repetitions), () => labTournament(noise, repetitions)];
  const { speeds, times } = measure(works, effort);
  const million = (55 * ROUNDS * repetitions) / 1000;
  return [
    line({
      id: 'tournament',
      what: "round robin of ten strategies to a bare loop's rate",
      measured: speeds[1] as number,
      unit: 'ratio',
      aim: 0.9,
      sense: 'least',
      note: `${(million / (times[1] as number)).toFixed(0)} million rounds a second, 5 % noise`,
    }),
  ];
}
