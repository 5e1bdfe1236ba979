import type { Chance, Purpose, Setup } from '../../engine';
import { fromPoints } from '../../engine/fixed';
import { COVERT_VERBS } from '../../engine/full/modifiers';

/** Candidates and texts share the second place of a draw with something small (itself below this). */
const MOST = 64;

type Namer = (s: Setup, i: number, j: number) => readonly (string | undefined)[];

const state = (s: Setup, i: number) => s.states[i]?.id;
const act: Namer = (s, i, j) => [state(s, i), state(s, Math.trunc(j / 3)), COVERT_VERBS[j % 3]];
const market: Namer = (s, i, j) => [s.domains[i]?.id, state(s, j)];

/** A delegation may not be in the hall on the day. */
const AWAY = 'away';

/** The ids that a draw is named by; a purpose that is not listed is named by its two places. */
const NAMES: Partial<Record<Purpose, Namer>> = {
  cover: (s, i, j) => [s.accords[i]?.id, state(s, j)],
  misperceive: (s, i, j) => [
    s.accords[i]?.id,
    state(s, Math.trunc(j / s.states.length)),
    state(s, j % s.states.length),
  ],
  event: (s, i) => [s.scenario.events[i]?.id],
  'event-pick': (s, i) => [s.scenario.events[i]?.id],
  'loan-fund': (s, i) => [s.accords[i]?.id],
  approval: (s, i) => [state(s, i)],
  vote: (s, i, j) => [state(s, i), s.texts[j]?.id],
  attend: (s, i, j) => [state(s, i), s.texts[Math.trunc(j / 2)]?.id, j % 2 === 0 ? 'present' : 'reply'],
  company: (s, i, j) => [state(s, i), s.texts[j]?.id],
  ballot: (s, i, j) => [state(s, i), j < 0 ? AWAY : s.candidates[Math.trunc(j / MOST)]?.def.id],
  'ballot-lot': (s, i) => [s.elections[i]?.id],
  lean: market,
  noise: market,
  covert: act,
  attribution: act,
};

/** What a case writes for a draw of 0..n−1: a cover counts from 1, a swing from its middle. */
const DRAWN: Partial<Record<Purpose, (value: number, n: number, last: string | undefined) => number>> = {
  cover: (value) => value - 1,
  lean: (value, n) => fromPoints(value) + (n - 1) / 2,
  noise: (value, n) => fromPoints(value) + (n - 1) / 2,
  approval: (value, n) => value + (n - 1) / 2,
  vote: (value, n) => value + (n - 1) / 2,
  ballot: (value, n, last) => (last === AWAY ? value : value + (n - 1) / 2),
};

/** Luck as a case fixes it: the draws it names, and every other one at its median. */
export class FixedChance implements Chance {
  readonly #asked = new Set<string>();

  constructor(
    private readonly setup: Setup,
    private readonly fixed: Readonly<Record<string, number>>,
  ) {}

  /** @throws RangeError where a fixed draw cannot come up */
  below(n: number, turn: number, purpose: Purpose, i = 0, j = 0): number {
    const names = NAMES[purpose]?.(this.setup, i, j) ?? [String(i), String(j)];
    const key = this.#find([purpose, ...names.map((x) => x ?? '')], turn);
    if (key === undefined) return Math.floor(n / 2);
    this.#asked.add(key);
    const value = this.fixed[key] as number;
    const drawn = DRAWN[purpose]?.(value, n, names.at(-1)) ?? value;
    if (!Number.isInteger(drawn) || drawn < 0 || drawn >= n)
      throw new RangeError(`the draw ${key} cannot be ${value}`);
    return drawn;
  }

  /** The closest of the fixed draws: with all ids before fewer, and of this turn before any. */
  #find(parts: readonly string[], turn: number): string | undefined {
    for (let length = parts.length; length > 0; length -= 1) {
      const name = parts.slice(0, length).join('/');
      for (const key of [`${name}@${turn}`, name]) if (Object.hasOwn(this.fixed, key)) return key;
    }
    return undefined;
  }

  /** Fixed draws that the rules have not asked for: a case that has one does not test what it says. */
  get idle(): string[] {
    return Object.keys(this.fixed).filter((key) => !this.#asked.has(key));
  }
}
