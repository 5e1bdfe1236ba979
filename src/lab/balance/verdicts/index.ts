import type { Scenario } from '../../../scenario/types';
import type { Measured } from '../measure';
import { aims } from './aims';
import { alive } from './alive';
import { breaks } from './breaks';
import { cheating } from './cheating';
import { choices } from './choices';
import { endings } from './endings';
import { honour } from './honour';
import { knockouts } from './knockouts';
import { leads } from './leads';
import { luck } from './luck';
import { open } from './open';
import { pivotal } from './pivotal';
import { plans } from './plans';
import { ranges } from './ranges';
import { temptation } from './temptation';
import type { Bar, Finding, Verdict, VerdictRule } from './types';

/** Every verdict; a new one is one file and one line here. Order is the order of tables. */
export const VERDICTS: readonly VerdictRule[] = [
  ...open,
  leads,
  honour,
  ...temptation,
  pivotal,
  choices,
  ...endings,
  ...cheating,
  ...aims,
  breaks,
  luck,
  ...knockouts,
  plans,
  alive,
  ranges,
];

/**
 * The verdicts on a scenario that apply to it, declared or not.
 * @throws RangeError for a declared or restated verdict that there is not, with those there are
 */
export function verdictsOf(m: Measured): Verdict[] {
  const { scenario } = m;
  const asked = scenario.balance?.verdicts ?? [];
  const restated = scenario.balance?.restated ?? [];
  for (const code of [...asked, ...restated.map((r) => r.id)])
    if (!VERDICTS.some((v) => v.code === code))
      throw new RangeError(`no verdict "${code}"; there are ${VERDICTS.map((v) => v.code).join(', ')}`);
  return VERDICTS.filter((v) => v.applies(scenario) || asked.includes(v.code)).map((rule) => {
    const declared = asked.length === 0 || asked.includes(rule.code);
    return { ...verdict(rule, rule.judge(m, scenario), barsOf(scenario, rule)), declared };
  });
}

interface Bars {
  readonly bar: Bar;
  readonly restated?: Verdict['restated'];
}

/** The bar in force: the scenario's restatement, else its band for an ending, else that of the rules. */
export function barsOf(scenario: Pick<Scenario, 'balance'>, rule: VerdictRule): Bars {
  const { bands, restated } = scenario.balance ?? {};
  const own = restated?.find((r) => r.id === rule.code);
  if (own !== undefined) {
    const { min, max, reason } = own;
    const bar = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return { bar, restated: { from: rule.bar, reason } };
  }
  const ending = /^ending-(liberal|fragmented|illiberal)$/.exec(rule.code)?.[1];
  const band = bands?.[ending as keyof typeof bands];
  return { bar: band === undefined ? rule.bar : { min: band[0] / 10, max: band[1] / 10 } };
}

/** Whether a finding holds against a bar. What could not be measured does not. */
export function verdict(
  rule: Pick<VerdictRule, 'code' | 'unit' | 'holds' | 'aim'>,
  finding: Finding,
  bars: Bars,
): Omit<Verdict, 'declared'> {
  const { figure, interval = [figure, figure] } = finding;
  const [low, high] = { point: [figure, figure], clear: interval, 'not-clear': [interval[1], interval[0]] }[
    rule.holds
  ] as [number, number];
  const within = (bar: Bar, least: number, most: number) =>
    least >= (bar.min ?? -Infinity) && most <= (bar.max ?? Infinity);
  return {
    ...finding,
    code: rule.code,
    unit: rule.unit,
    holds: !Number.isNaN(figure) && within(bars.bar, low, high),
    ...bars,
    ...(rule.aim === undefined ? {} : { aimed: within(rule.aim, figure, figure) }),
  };
}
