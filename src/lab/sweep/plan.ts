import type { SeatPlayer } from '../../engine';
import type { Base, Patch } from '../vary';
import type { GameJob } from './game';

/** One setting of what is varied. */
export interface Variant {
  /** `/rules/parameters/autSub=1700`, or `as it is`. */
  readonly id: string;
  readonly patch: Patch;
}

/** Who plays: a new mixed table for every game, the players the scenario proposes, or these. */
export type Mix = 'mixed' | 'proposed' | Readonly<Record<string, SeatPlayer>>;

export interface SweepPlan {
  readonly base: Base;
  /** A game each on every variant, with the same key and the same players. */
  readonly games: number;
  /** Keys are `<keys>-0`, `<keys>-1`, … */
  readonly keys: string;
  readonly mix: Mix;
  /** Seats that play otherwise. */
  readonly seats?: Readonly<Record<string, SeatPlayer>>;
  readonly variants: readonly Variant[];
}

export const AS_IT_IS: Variant = { id: 'as it is', patch: {} };

/** Every combination of the values named for each path, the first path changing slowest; nothing varied is one variant. */
export function variantsOf(axes: readonly { path: string; values: readonly unknown[] }[]): Variant[] {
  return axes.reduce<Variant[]>(
    (made, { path, values }) =>
      made.flatMap(({ id, patch }) =>
        values.map((value) => {
          const said = `${path}=${typeof value === 'string' ? value : JSON.stringify(value)}`;
          return { id: id === AS_IT_IS.id ? said : `${id} ${said}`, patch: { ...patch, [path]: value } };
        }),
      ),
    [AS_IT_IS],
  );
}

/** The games of a sweep, variant by variant. */
export function jobsOf({ base, games, keys, mix, seats, variants }: SweepPlan): GameJob[] {
  return variants.flatMap(({ patch }) =>
    Array.from({ length: games }, (_, n): GameJob => ({
      task: 'game',
      scenario: { base, patch },
      seed: `${keys}-${n}`,
      ...(mix === 'mixed' ? { population: n } : {}),
      seats: { ...(typeof mix === 'string' ? {} : mix), ...seats },
    })),
  );
}
