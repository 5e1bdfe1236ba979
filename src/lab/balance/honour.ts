import type { SeatPlayer } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { following, specs } from './games';
import type { GameRow, GameSpec } from './rows';
import { mean, type Estimate } from '../stats';

/** The seats whose honour is asked about: liberal members of an accord that also binds another seat. */
export function liberalMembers(scenario: Scenario): string[] {
  const shared = sharedAccords(scenario).flatMap((a) => a.members);
  return scenario.states.flatMap((s) =>
    s.seat !== undefined && s.pole === 'liberal' && shared.includes(s.id) ? [s.id] : [],
  );
}

/** Accords that bind two played seats or more: where honouring is a game between players. */
export function sharedAccords(scenario: Scenario): Scenario['accords'][number][] {
  const seats = scenario.states.filter((s) => s.seat !== undefined).map((s) => s.id);
  return scenario.accords.filter((a) => a.members.filter((m) => seats.includes(m)).length >= 2);
}

/** The same games twice: all liberal members honour, or all defect; the others play mixed. */
export function honourSpecs(scenario: Scenario, keys: string, games: number): [GameSpec[], GameSpec[]] {
  const seats = (strategy: string): Record<string, SeatPlayer> =>
    following(scenario, liberalMembers(scenario), strategy);
  return [
    specs(keys, games, { seats: seats('always-honour') }),
    specs(keys, games, { seats: seats('always-defect') }),
  ];
}

/** What honour does to how often an ending comes: share of games, paired, −1 to 1. */
export function honourEffect(
  honour: readonly GameRow[],
  defect: readonly GameRow[],
  counts: (row: GameRow) => boolean,
): Estimate {
  const hit = (row: GameRow | undefined) => (row !== undefined && counts(row) ? 1 : 0);
  return mean(honour.map((row, n) => hit(row) - hit(defect[n])));
}
