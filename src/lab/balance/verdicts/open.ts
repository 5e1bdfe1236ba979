import type { Scenario } from '../../../scenario/types';
import { foretold, turnAt } from '../forecaster';
import { isAllDay } from '../long';
import type { GameRow } from '../rows';
import { NOTHING } from './scale';
import type { Finding, VerdictRule } from './types';

/** RULES §10 (1): the end is open. How much more of the ending's sign the public state foretells than the commoner sign does. */
export const open: readonly VerdictRule[] = [
  rule('open-at-a-third', 'fixed', 1 / 3, 15),
  rule('open-at-two-thirds', 'fixed', 2 / 3, 22),
  rule('open-at-a-third-changing', 'changing', 1 / 3, 8),
  rule('open-at-two-thirds-changing', 'changing', 2 / 3, 20),
];

function rule(code: string, uses: 'fixed' | 'changing', part: number, max: number): VerdictRule {
  return {
    code,
    unit: 'percent',
    bar: { max },
    uses: [uses],
    holds: 'point',
    applies: (scenario) => uses === 'fixed' || !isAllDay(scenario),
    judge: (m, scenario) => openness(m[uses], meanLength(scenario), part),
  };
}

/** Turns a game has on average. */
export function meanLength({ turns }: Pick<Scenario, 'turns'>): number {
  let chance = 1;
  return turns.hidden.reduce((length, permille) => {
    chance *= permille / 1000;
    return length + chance;
  }, turns.count);
}

/** The forecaster's gain at a part of the game, between the turns before and after it in proportion. */
export function openness(rows: readonly GameRow[], length: number, part: number): Finding {
  const { before, after, weight } = turnAt(length, part);
  const [a, b] = [foretold(rows, before), foretold(rows, after)];
  if (Math.min(a.gain.n, b.gain.n) === 0) return NOTHING;
  const between = (x: number, y: number) => 100 * (x * (1 - weight) + y * weight);
  return {
    figure: between(a.gain.value, b.gain.value),
    interval: [between(a.gain.low, b.gain.low), between(a.gain.high, b.gain.high)],
    note: {
      before,
      after,
      accuracy: between(a.accuracy, b.accuracy),
      commoner: between(a.commoner, b.commoner),
      naive: between(a.naive, b.naive),
    },
  };
}
