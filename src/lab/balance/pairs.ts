import type { Scenario } from '../../scenario/types';
import { following } from './games';
import { sharedAccords } from './honour';
import type { GameRow, GameSpec } from './rows';

/** Company a defector is tried in. */
export type Company = 'mixed' | 'reciprocators';

/** A defector's score less a reciprocator's in the same seat, with the same players and luck, points. */
export interface PairRow {
  seat: string;
  company: Company;
  /** After turn 1. */
  first: number;
  /** After the last turn, aims included. */
  whole: number;
}

interface Arm {
  seat: string;
  company: Company;
  defect: GameSpec;
  reciprocate: GameSpec;
}

/** The nth pair in each company tries the nth member of accords between players, round and round. */
export function pairArms(scenario: Scenario, keys: string, games: number): Arm[] {
  const members = [...new Set(sharedAccords(scenario).flatMap((a) => a.members))].filter((id) =>
    scenario.states.some((s) => s.id === id && s.seat !== undefined),
  );
  if (members.length === 0) return [];
  return (['mixed', 'reciprocators'] as const).flatMap((company) =>
    Array.from({ length: games }, (_, n): Arm => {
      const seat = members[n % members.length] as string;
      const others = company === 'mixed' ? {} : following(scenario, members, 'tit-for-tat');
      const arm = (strategy: string): GameSpec => ({
        key: `${keys}-${n}`,
        population: n,
        seats: { ...others, ...following(scenario, [seat], strategy) },
      });
      return { seat, company, defect: arm('always-defect'), reciprocate: arm('tit-for-tat') };
    }),
  );
}

/** @param place of the seat among seats */
export function pairRow(arm: Arm, place: number, defect: GameRow, reciprocate: GameRow): PairRow {
  const first = (row: GameRow) => row.turns[0]?.scores[place] ?? 0;
  return {
    seat: arm.seat,
    company: arm.company,
    first: first(defect) - first(reciprocate),
    whole: (defect.scores[place] ?? 0) - (reciprocate.scores[place] ?? 0),
  };
}
