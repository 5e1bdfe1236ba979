import { POINT } from '../../engine';
import type { Measure, Setup, View } from '../../engine';
import type { Condition } from '../../scenario/types';
import { num, t } from '../words';

/** A value that decides something for this seat. */
export interface Goal {
  /** World units. */
  readonly at: number;
  /** “keep above −5”, “aim 36”. */
  readonly text: string;
  /** What the same says of a value that misses it: “not above −5”. Absent for aims, which are wishes. */
  readonly missed?: string;
  readonly isMissed?: (value: number) => boolean;
}

/** Measures of the strip, as conditions name them. */
const NAMED: Partial<Record<Measure, string>> = { home: 'home', approval: 'approval', standard: 'standard' };

/**
 * What a figure must reach or keep for this seat to win: the needle short of the other side's ending, or the bound that its own
 * aim sets. Null where nothing hangs on it.
 */
export function goalOf(setup: Setup, view: View, measure: Measure, subject: string): Goal | null {
  if (measure === 'index') {
    const { liberal, illiberal } = setup.scenario.rules.endings;
    const pole = setup.states[setup.state(view.seat)]?.pole;
    if (pole === 'liberal') return bound('above', illiberal);
    return pole === 'illiberal' ? bound('below', liberal) : null;
  }
  const name = NAMED[measure];
  if (name === undefined) return null;
  for (const aim of setup.scenario.aims) {
    if (aim.seat !== view.seat || !view.aims.includes(aim.id)) continue;
    for (const { atLeast, atMost } of tests(aim.when)) {
      const test = atLeast ?? atMost;
      if (test?.measure === name && (test.of ?? subject) === subject)
        return {
          at: test.value * POINT,
          text: t(atLeast ? 'forecast.aim' : 'forecast.aim.most', { at: num(test.value) }),
        };
    }
  }
  return null;
}

/** Conditions that must all hold. */
function tests(when: Condition): readonly Condition[] {
  return when.all ?? [when];
}

function bound(side: 'above' | 'below', points: number): Goal {
  const at = points * POINT;
  return {
    at,
    text: t(`forecast.keep.${side}`, { at: num(points, 'signed') }),
    missed: t(`forecast.not.${side}`, { at: num(points, 'signed') }),
    isMissed: (value) => (side === 'above' ? value <= at : value >= at),
  };
}

/** What stands beside a figure of this value. */
export function besideOf(goal: Goal | null, value: number): { aside?: string; missed?: boolean } {
  if (goal === null) return {};
  const missed = goal.isMissed?.(value) === true;
  return { aside: missed ? goal.missed : goal.text, missed };
}
