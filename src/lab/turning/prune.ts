import type { Setup } from '../../engine';
import { turnsOf, type Played } from '../whatif/played';
import type { Try } from './try';

export function inTurn(played: Played, tries: readonly Try[], work: number): Try[] {
  let left = work;
  return tries.filter(({ decision }) => (left -= costOf(played, decision.turn)) >= 0);
}

function costOf(played: Played, turn: number): number {
  return (turnsOf(played) - turn + 1) * stepsOf(played.game.setup);
}

/** Turns of the full ledger cost this and one step for each field and pair of states (as `strong/plan.ts` has it). */
const BESIDE = 2_100;

function stepsOf({ states, domains }: Setup): number {
  return BESIDE + states.length ** 2 * domains.length;
}
