import { measure } from '../../../../src/lab/balance/measure';
import type { Sizes } from '../../../../src/lab/balance/sizes';
import { barsOf, verdict } from '../../../../src/lab/balance/verdicts';
import type { Bar, Verdict } from '../../../../src/lab/balance/verdicts/types';
import { envOf } from '../../../../src/lab/pool/env';
import { runTask } from '../../../../src/lab/pool/tasks';
import type { Patch } from '../../../../src/lab/vary';
import { shippedLibrary } from '../../../../src/scenario/library-node';
import { ruleOf } from '../../../support/balance';

const env = envOf(shippedLibrary());
const answers = new Map<string, unknown>();

/** What is broken shows in few games. */
export const FEW: Sizes = {
  games: 12,
  changing: 12,
  honour: 10,
  pairs: 8,
  knockouts: 8,
  populations: 5,
  keys: 5,
  pivots: 8,
  flips: 8,
  bests: 1,
  tables: 1,
  plans: 6,
  redraws: 0,
  usage: 8,
};

/** What is sound takes more to be told from it: one ending in twenty that a mechanism changes, a bar that is nearly missed. */
export const MORE: Sizes = { ...FEW, games: 48, changing: 48, knockouts: 24, populations: 8, keys: 6 };

export interface Judged extends Omit<Verdict, 'declared'> {
  readonly applies: boolean;
  /** How far the figure is outside its bar, in the verdict's unit; 0 within. */
  readonly miss: number;
}

/** One verdict on a shipped scenario with a patch, by what the verdict uses and nothing else. No game is played twice. */
export async function judgedOn(code: string, base: string, patch: Patch, sizes: Sizes): Promise<Judged> {
  const rule = ruleOf(code);
  const ref = { base, patch };
  const scenario = env.scenario(ref);
  const mechanism = /^matters-(.*)$/.exec(code)?.[1];
  const m = await measure(
    ref,
    scenario,
    'broken',
    sizes,
    async (jobs) =>
      jobs.map((job) => {
        const question = JSON.stringify(job);
        if (!answers.has(question)) answers.set(question, runTask(job, env));
        return answers.get(question);
      }),
    { parts: rule.uses, ...(mechanism === undefined ? {} : { knockouts: [mechanism] }) },
  );
  const given = verdict(rule, rule.judge(m, scenario), barsOf(scenario, rule));
  return { ...given, applies: rule.applies(scenario), miss: beyond(given.figure, given.bar) };
}

function beyond(figure: number, { min = -Infinity, max = Infinity }: Bar): number {
  return Number.isNaN(figure) ? Infinity : Math.max(0, min - figure, figure - max);
}
