import type { Options, Orders } from '../../engine';
import type { Slot } from './paths';

/** What goes to the line that is put first, permille; the others share the rest. */
const FIRST = 700;

/**
 * What a seat does with its money: each share as a number (`budget.research=600`, all of them must sum to 1000), and whole plans in
 * one word: `spend=research` puts 70 % there and shares the rest out evenly, `spend=even`; `research-on=ai`, `research-on=even`.
 */
export function moneySlots(options: Options): Record<string, Slot> {
  const lines = options.budget?.lines ?? [];
  const domains = options.budget?.domains ?? [];
  return {
    budget: numbers(
      lines,
      (o, key) => o.budget?.[key as 'research'],
      (o, key, n) => ({
        ...o,
        budget: { ...o.budget, [key]: n },
      }),
    ),
    focus: numbers(
      domains,
      (o, key) => o.focus?.[key],
      (o, key, n) => ({ ...o, focus: { ...o.focus, [key]: n } }),
    ),
    projects: numbers(
      options.projects.map((p) => p.milestone),
      (o, key) => o.projects?.[key],
      (o, key, n) => ({ ...o, projects: { ...o.projects, [key]: n } }),
    ),
    spend: plans(
      lines,
      (o) => o.budget,
      (o, budget) => ({ ...o, budget }),
    ),
    'research-on': plans(
      domains,
      (o) => o.focus,
      (o, focus) => ({ ...o, focus }),
    ),
  };
}

function numbers(
  keys: readonly string[],
  read: (o: Orders, key: string) => number | undefined,
  apply: (o: Orders, key: string, n: number) => Orders,
): Slot {
  return {
    keys,
    values: 'number',
    read: (o, key) => String(read(o, key) ?? 0),
    apply: (o, key, value) => apply(o, key, Number(value)),
  };
}

type Shares = Readonly<Record<string, number>>;

function plans(
  keys: readonly string[],
  read: (o: Orders) => Shares | undefined,
  apply: (o: Orders, shares: Record<string, number>) => Orders,
): Slot {
  return {
    keys: null,
    values: keys.length < 2 ? [] : ['even', ...keys],
    read: (o) => nameOf(keys, read(o)),
    apply: (o, _key, value) => apply(o, sharesOf(keys, value)),
  };
}

/** Shares in permille that sum to 1000; what does not divide goes to the first named. */
function sharesOf(keys: readonly string[], plan: string): Record<string, number> {
  const first = keys.includes(plan) ? plan : (keys[0] ?? '');
  const rest = keys.includes(plan) ? 1000 - FIRST : 1000;
  const sharing = keys.includes(plan) ? keys.filter((k) => k !== plan) : keys;
  const each = Math.trunc(rest / sharing.length);
  const shares = Object.fromEntries(keys.map((k) => [k, sharing.includes(k) ? each : 0]));
  const spare = 1000 - each * sharing.length;
  return { ...shares, [first]: (shares[first] ?? 0) + spare };
}

/** The plan that gives these shares; `own` where it is none of them. */
function nameOf(keys: readonly string[], shares: Shares | undefined): string {
  if (shares === undefined) return 'own';
  const same = (plan: string) =>
    Object.entries(sharesOf(keys, plan)).every(([key, n]) => (shares[key] ?? 0) === n);
  return ['even', ...keys].find(same) ?? 'own';
}
