import type { Measured } from '../../src/lab/balance/measure';
import type { Breaks, GameRow, TurnRow } from '../../src/lab/balance/rows';
import { sizesFor } from '../../src/lab/balance/sizes';
import { barsOf, verdict, VERDICTS } from '../../src/lab/balance/verdicts';
import type { Verdict, VerdictRule } from '../../src/lab/balance/verdicts/types';
import type { Scenario } from '../../src/scenario/types';
import { scenario } from './scenario';

const QUIET: Breaks = { named: 0, locks: 0, falls: 0, lapses: 0, milestones: 0, texts: 0, events: 0 };

/** A turn in which nothing happened, but for what is given. */
export function turnRow(more: Partial<Omit<TurnRow, 'breaks'>> & { breaks?: Partial<Breaks> } = {}): TurnRow {
  return {
    index: 0,
    standard: 0,
    locked: [0, 0],
    honoured: [],
    suspended: 0,
    scores: [],
    deals: 0,
    ...more,
    breaks: { ...QUIET, ...more.breaks },
  };
}

/** A game that ended fragmented on nought, but for what is given. */
export function gameRow(more: Partial<GameRow> = {}): GameRow {
  return { ending: 'fragmented', needle: 0, scores: [], aims: [], turns: [turnRow()], ...more };
}

/** n rows, made by their place. */
export function rows(n: number, make: (place: number) => Partial<GameRow>): GameRow[] {
  return Array.from({ length: n }, (_, place) => gameRow(make(place)));
}

/** Nothing measured, but for what is given. */
export function measured(more: Partial<Measured>): Measured {
  return {
    scenario: scenario('radio-silence'),
    sizes: sizesFor(10),
    fixed: [],
    changing: [],
    honour: [],
    defect: [],
    pairs: [],
    tables: [],
    pivots: [],
    bests: [],
    grid: [],
    knockouts: {},
    plans: [],
    redraws: [],
    ...more,
  };
}

export function ruleOf(code: string): VerdictRule {
  const rule = VERDICTS.find((v) => v.code === code);
  if (rule === undefined)
    throw new Error(`no verdict "${code}"; there are ${VERDICTS.map((v) => v.code).join(', ')}`);
  return rule;
}

/** One verdict on made-up measurements, by the common bar or the scenario's. */
export function judged(
  code: string,
  more: Partial<Measured>,
  balance?: Scenario['balance'],
): Omit<Verdict, 'declared'> {
  const m = measured(more);
  const rule = ruleOf(code);
  return verdict(rule, rule.judge(m, m.scenario), barsOf({ balance }, rule));
}
