import { happens, type Chance } from './chance';
import { fromPoints } from './fixed';
import type { Setup } from './setup';
import type { Known } from './world';

/** Stake of a turn, permille; the last listed one repeats. */
export function stakeOf(setup: Setup, turn: number): number {
  const { stakes } = setup.scenario.turns;
  return stakes[Math.min(turn, stakes.length) - 1] as number;
}

/** Turns this game will have: the count, and hidden ones as drawn at the start. Sealed: no view may carry it. */
export function lengthOf(setup: Setup, chance: Chance): number {
  const { count, hidden } = setup.scenario.turns;
  let length = count;
  for (const [i, permille] of hidden.entries()) {
    if (!happens(chance, permille, 0, 'hidden-end', i)) break;
    length += 1;
  }
  return length;
}

/** What a scenario puts before its players in a turn. What it leaves out is closed: to people, to bots, to everyone. */
export type AgendaKind = Setup['scenario']['agenda'][number][number];

/** True when this kind of decision is open in the turn; the last listed agenda repeats. */
export function onAgenda(setup: Setup, turn: number, kind: AgendaKind): boolean {
  const { agenda } = setup.scenario;
  return agenda[Math.min(turn, agenda.length) - 1]?.includes(kind) === true;
}

/** Voices a seat has this turn before statecraft adds and takes: an acting government lacks some. */
export function voicesAt(setup: Setup, world: Known, seat: number): number {
  return Math.max(0, (setup.states[seat]?.seat?.voices ?? 0) - world.acting.get(seat));
}

/** Acts of state a seat has this turn: one more where its state can do more than one thing at a time. */
export function actsAt(setup: Setup, world: Known, seat: number): number {
  const acts = setup.states[seat]?.seat?.acts ?? 0;
  const inside = setup.scenario.rules.domestic;
  if (inside === undefined || acts === 0) return acts;
  return world.stateCapacity.get(seat) >= fromPoints(inside.extraAct) ? acts + 1 : acts;
}

/** The last turn that may be played, for stakes and charts. */
export function longest(setup: Setup): number {
  return setup.scenario.turns.count + setup.scenario.turns.hidden.length;
}
