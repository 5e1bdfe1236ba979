import type { Scenario } from '../../../scenario/types';
import { aimShares } from '../figures';
import type { Measured } from '../measure';
import { NOTHING, extreme, percent } from './scale';
import type { Finding, VerdictRule } from './types';

/** RULES §10 (9): swing seats and autocracies meet their own aims often enough, and not as a matter of course. */
export const aims: readonly VerdictRule[] = [
  { ...shared('aims-in-reach'), bar: { min: 30 }, judge: (m, s) => aimOf(m, s, -1) },
  { ...shared('aims-not-given'), bar: { max: 60 }, judge: (m, s) => aimOf(m, s, 1) },
];

function shared(code: string): Omit<VerdictRule, 'bar' | 'judge'> {
  return { code, unit: 'percent', uses: ['fixed'], holds: 'point', applies: (s) => asked(s).length > 0 };
}

/** The aims the bar is about: of seats that no pole's cause carries. */
function asked(scenario: Scenario): string[] {
  const seats = scenario.states.filter(
    (s) => s.seat !== undefined && (s.pole === 'hedging' || s.regime === 'autocracy'),
  );
  return scenario.aims.filter((a) => seats.some((s) => s.id === a.seat)).map((a) => a.id);
}

function aimOf(m: Measured, scenario: Scenario, sign: 1 | -1): Finding {
  const mine = asked(scenario);
  const list = Object.entries(aimShares(scenario, m.fixed)).filter(([id]) => mine.includes(id));
  const found = extreme(list, ([, e]) => e.value, sign);
  return found === null ? NOTHING : percent(found[1], { aim: found[0] });
}
