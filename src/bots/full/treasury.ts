import type { BudgetLine, Orders } from '../../engine';
import { openAims } from '../appraise/interests';
import { limit, shareOf, type Situation } from '../appraise/situation';
import { outlookOf, temper } from './outlook';
import { projects } from './projects';

type Money = Required<Pick<Orders, 'budget' | 'focus' | 'projects'>>;

/** Splits the budget by need, research by bottleneck, and pays into joint projects that serve the seat. */
export function treasury(s: Situation): Partial<Money> {
  const { budget } = s.options;
  if (budget === null) return {};
  return {
    budget: toThousand(
      budget.lines,
      (line, i) => need(s, line) * (0.8 + 0.4 * temper(s, 80 + i)),
    ) as Money['budget'],
    focus: toThousand(budget.domains, (id) => interest(s, s.setup.domain(id))),
    projects: projects(s),
  };
}

/** How much a line is needed, in shares of no fixed sum: the usual split, bent to where the seat is weak. */
function need(s: Situation, line: BudgetLine): number {
  const { read, me } = s;
  const out = outlookOf(s);
  const hedging = out.pole === 0;
  switch (line) {
    case 'research':
      return 4 + 3 * (1 - meanLevel(s)) + 1.2 * denied(s) + (aimed(s).length > 0 ? 1 : 0);
    case 'market': {
      // The side that is behind on the map pays more for it.
      const behind = hedging ? 0 : limit(-out.pole * s.dial, 0, 10) / 10;
      return (hedging ? 1.2 : 2.4 + 0.8 * behind) + (read.points('prosperity', me) < 100 ? 0.6 : 0);
    }
    case 'diplomacy':
      return (
        1 + (s.options.texts.length > 0 ? 0.6 : 0) + (hedging ? 0.4 : 0.3 * Math.min(2, out.traced.size))
      );
    case 'security':
      return (
        1.2 +
        5 * Math.max(0, 0.6 - shareOf(read.get('security', me))) +
        5 * shareOf(read.get('damage', me)) +
        0.5 * Math.min(2, out.struck)
      );
  }
}

function meanLevel(s: Situation): number {
  let total = 0;
  for (const [i, d] of s.setup.domains.entries())
    total += (d.market / 1000) * shareOf(s.read.get('level', i, s.me));
  return limit(total, 0, 1);
}

/** Doors of supply that others have shut on this seat, up to 1: what is denied must be made at home. */
function denied(s: Situation, domain?: number): number {
  const doors = outlookOf(s).shutByOthers.filter(
    (d) => (d.bits & 1) === 1 && (domain === undefined || d.domain === domain),
  );
  return Math.min(1, doors.length / 2);
}

/** Domains in which one of the seat's own aims asks for a level it does not have yet. */
function aimed(s: Situation): number[] {
  return openAims(s).flatMap((aim) =>
    [aim.when, ...(aim.when.all ?? []), ...(aim.when.any ?? [])].flatMap((c) => {
      const test = c.atLeast;
      if (test?.measure !== 'level' || test.of !== s.view.seat || test.in === undefined) return [];
      const d = s.setup.domain(test.in);
      return s.read.points('level', d, s.me) < test.value + 3 ? [d] : [];
    }),
  );
}

/**
 * A domain draws research by its worth and what is left to learn, as the bottleneck of the domains that need it, because an aim
 * asks for it, and because its supply has been cut.
 */
function interest(s: Situation, domain: number): number {
  const { domains } = s.setup;
  const worth = (i: number) => ((domains[i]?.market ?? 0) + 0.7 * (domains[i]?.military ?? 0)) / 1000;
  const level = (i: number) => shareOf(s.read.get('level', i, s.me));
  const own = level(domain);
  let sum = worth(domain) * (1.15 - own);
  for (const need of needsOf(s.setup)[domain] ?? []) {
    const shortage = Math.max(0, level(need.by) - own) + 0.3 * Math.max(0, 0.8 - own);
    sum += worth(need.by) * (need.strength / 1000) * shortage;
  }
  const wanted = aimed(s).includes(domain) ? 2.2 : 1;
  return Math.max(0.01, sum * wanted * (1 + denied(s, domain)));
}

/** Who needs a domain, by its place, and how much. */
type Needs = readonly (readonly { readonly by: number; readonly strength: number }[])[];

const needs = new WeakMap<Situation['setup'], Needs>();

function needsOf(setup: Situation['setup']): Needs {
  let all = needs.get(setup);
  if (all === undefined) {
    all = setup.domains.map((d) =>
      setup.domains.flatMap((x, by) =>
        x.prerequisites.flatMap(({ domain, strength }) => (domain === d.id ? [{ by, strength }] : [])),
      ),
    );
    needs.set(setup, all);
  }
  return all;
}

/** Thousandths in proportion to the weights, summing to 1000; the last key takes what rounding leaves. */
function toThousand<K extends string>(
  keys: readonly K[],
  weight: (key: K, i: number) => number,
): Record<K, number> {
  const weights = keys.map(weight);
  const sum = weights.reduce((a, b) => a + b, 0);
  let left = 1000;
  const shares = keys.map((key, i) => {
    const share = i === keys.length - 1 ? left : Math.min(left, Math.round((1000 * (weights[i] ?? 0)) / sum));
    left -= share;
    return [key, share] as const;
  });
  return Object.fromEntries(shares) as Record<K, number>;
}
