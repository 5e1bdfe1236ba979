import type { GameRecord } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { playedOf } from '../whatif/played';
import { decisionOf, elsewhere, findingsOf, type Decision, type Elsewhere, type Findings } from './findings';
import { leverAt, leverPaths, type Lever } from './levers';

/** An assumption that was turned, and what came out at each of its values. */
export interface Tried {
  readonly lever: Lever;
  readonly asPlayed: Findings;
  readonly decision: Decision | null;
  readonly tried: readonly Elsewhere[];
}

/** How far a search has come, in values tried. */
export interface Tries {
  readonly done: number;
  readonly of: number;
}

/**
 * Turns every assumption of a game that is one number, value by value; each step tells how far it has come.
 * @param changed the scenario with one number set otherwise; null where that would be no good scenario
 * @param quick two values for each, for the largest games
 */
export function* turningAssumptions(
  scenario: Scenario,
  record: GameRecord,
  changed: (path: string, to: number) => Scenario | null,
  quick: boolean,
): Generator<Tries, Tried[], undefined> {
  const { game } = playedOf(scenario, record);
  const decision = decisionOf(game);
  const asPlayed = findingsOf(game, decision);
  const levers = leverPaths(scenario).map((path) =>
    leverAt(scenario, path, (to) => changed(path, to) !== null, quick),
  );
  const of = levers.reduce((sum, { values }) => sum + values.length, 0);
  let done = 0;
  const out: Tried[] = [];
  for (const lever of levers) {
    const tried: Elsewhere[] = [];
    for (const value of lever.values) {
      const other = changed(lever.path, value);
      if (other !== null) tried.push(elsewhere(other, record, value, asPlayed, decision));
      done += 1;
      yield { done, of };
    }
    out.push({ lever, asPlayed, decision, tried });
  }
  return out;
}
