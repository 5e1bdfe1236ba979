import type { Scenario } from '../../../scenario/types';
import type { Measured } from '../measure';

/** What a figure must be: at least, at most, or both. */
export interface Bar {
  readonly min?: number;
  readonly max?: number;
}

/** What was found; numbers are in the verdict's unit. */
export interface Finding {
  readonly figure: number;
  /** 95 %. */
  readonly interval?: readonly [number, number];
  /** Where the figure was found, or what it rests on: ids and numbers that a template makes a sentence of. */
  readonly note?: Readonly<Record<string, string | number>>;
}

/** One question that a scenario may be put to: an id, a bar in numbers, and what is measured. */
export interface VerdictRule {
  readonly code: string;
  /** percent: 0 to 100; points: of the 100-point scale; count: a game or a turn. */
  readonly unit: 'percent' | 'points' | 'count';
  readonly bar: Bar;
  /** More than the bar asks, and worth a word where it is missed. */
  readonly aim?: Bar;
  /** What it is drawn from. */
  readonly uses: readonly Exclude<keyof Measured, 'scenario' | 'sizes'>[];
  /**
   * `point`: the figure itself must be within the bar. `clear`: its whole interval must. `not-clear`: it fails only where its whole
   * interval is beyond the bar; for the worst of many, which chance alone puts beyond it.
   */
  readonly holds: 'point' | 'clear' | 'not-clear';
  /** False: the scenario has nothing that it could be asked of. */
  applies(scenario: Scenario): boolean;
  judge(m: Measured, scenario: Scenario): Finding;
}

/** A verdict as given. */
export interface Verdict extends Finding {
  readonly code: string;
  readonly holds: boolean;
  readonly unit: VerdictRule['unit'];
  readonly bar: Bar;
  /** Whether the scenario asks for it: then a miss fails the report. */
  readonly declared: boolean;
  /** The bar of the rules, where the scenario restates it, and why it does. */
  readonly restated?: { readonly from: Bar; readonly reason: string };
  /** False: holds, but misses what is aimed at. */
  readonly aimed?: boolean;
}
