import { holds } from './effects/conditions';
import { fromPoints } from './fixed';
import type { Setup } from './setup';
import type { Ending, World } from './world';

/** One seat's place in the standings. */
export interface Standing {
  readonly state: string;
  /** World units, aims included once the game has ended. */
  readonly score: number;
  /** The seat's median under mixed play, world units; null until it has been computed for the scenario. */
  readonly par: number | null;
  /** 1 is first; equal scores share a rank. */
  readonly rank: number;
  readonly won: boolean;
  readonly aims: readonly { readonly id: string; readonly met: boolean; readonly points: number }[];
}

/** Seats by score, best first; ties in scenario order. `pars` are points by seat id from the scenario's sidecar. */
export function standings(setup: Setup, world: World, pars?: Readonly<Record<string, number>>): Standing[] {
  const won = winners(setup, world);
  return setup.seats
    .map((i) => {
      const id = setup.states[i]?.id ?? '';
      const par = pars?.[id];
      return {
        state: id,
        score: world.score.get(i),
        par: par === undefined ? null : fromPoints(par),
        rank: 1 + setup.seats.filter((j) => world.score.get(j) > world.score.get(i)).length,
        won: won.includes(id),
        aims: setup.scenario.aims
          .filter((a) => a.seat === id)
          .map((a) => ({ id: a.id, met: holds(setup, world, a.when), points: fromPoints(a.points) })),
      };
    })
    .sort((a, b) => b.score - a.score || setup.state(a.state) - setup.state(b.state));
}

/**
 * Who won. Past a lock-in ending no seat of the losing pole has, whatever its rank (shared loss); among a pole that may win, its
 * first; a hedging seat when it met every aim it has.
 */
export function winners(setup: Setup, world: World): string[] {
  if (world.ending === null) return [];
  return setup.seats.flatMap((i) => {
    const pole = setup.pole[i] as number;
    if (pole === 0) return hedgerWon(setup, world, i) ? [setup.states[i]?.id ?? ''] : [];
    if (setup.scenario.sharedLoss && lost(world.ending, pole)) return [];
    const own = setup.seats.filter((j) => setup.pole[j] === pole);
    return own.every((j) => world.score.get(j) <= world.score.get(i)) ? [setup.states[i]?.id ?? ''] : [];
  });
}

function lost(ending: Ending | null, pole: number): boolean {
  return (ending === 'illiberal' && pole > 0) || (ending === 'liberal' && pole < 0);
}

function hedgerWon(setup: Setup, world: World, i: number): boolean {
  const aims = setup.scenario.aims.filter((a) => a.seat === setup.states[i]?.id);
  return aims.length > 0 && aims.every((a) => holds(setup, world, a.when));
}
