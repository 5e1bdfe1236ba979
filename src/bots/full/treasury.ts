import type { BudgetLine, Orders } from '../../engine';
import { limit, shareOf, type Situation } from '../appraise/situation';

type Money = Required<Pick<Orders, 'budget' | 'focus' | 'projects'>>;

/** What of the budget may go to joint projects in a turn, and what a bot gives one, thousandths. */
const PROJECT_SHARE = 40;

/** Splits the budget by need, research by bottleneck, and pays into joint projects that serve the seat. */
export function treasury(s: Situation): Partial<Money> {
  const { budget } = s.options;
  if (budget === null) return {};
  return {
    budget: toThousand(budget.lines, (line) => need(s, line)) as Money['budget'],
    focus: toThousand(budget.domains, (id) => interest(s, s.setup.domain(id))),
    projects: projects(s),
  };
}

/** How much a line is needed, in shares of no fixed sum: the usual split, bent to where the seat is weak. */
function need(s: Situation, line: BudgetLine): number {
  const { read, me, setup } = s;
  const hedging = setup.pole[me] === 0;
  switch (line) {
    case 'research':
      return 4 + 3 * (1 - meanLevel(s));
    case 'market':
      return (hedging ? 1.2 : 2.4) + limit(read.points('prosperity', me) < 100 ? 0.6 : 0, 0, 1);
    case 'diplomacy':
      return 1 + (s.options.texts.length > 0 ? 0.6 : 0) + (hedging ? 0.4 : 0);
    case 'security':
      return (
        1.4 + 5 * Math.max(0, 0.6 - shareOf(read.get('security', me))) + 4 * shareOf(read.get('damage', me))
      );
  }
}

function meanLevel(s: Situation): number {
  const sum = s.setup.domains.reduce(
    (total, d, i) => total + (d.market / 1000) * shareOf(s.read.get('level', i, s.me)),
    0,
  );
  return limit(sum, 0, 1);
}

/** A domain draws research by its worth and what is left to learn, and as the bottleneck of the domains that need it. */
function interest(s: Situation, domain: number): number {
  const { domains } = s.setup;
  const worth = (i: number) => ((domains[i]?.market ?? 0) + 0.7 * (domains[i]?.military ?? 0)) / 1000;
  const level = (i: number) => shareOf(s.read.get('level', i, s.me));
  let sum = worth(domain) * (1.15 - level(domain));
  for (const [i, d] of domains.entries()) {
    for (const p of d.prerequisites) {
      const shortage = Math.max(0, level(i) - level(domain)) + 0.3 * Math.max(0, 0.8 - level(domain));
      if (s.setup.domain(p.domain) === domain) sum += worth(i) * (p.strength / 1000) * shortage;
    }
  }
  return Math.max(0.01, sum);
}

/** Pays into projects that its own side or anybody completes, more where little is missing. */
function projects(s: Situation): Record<string, number> {
  const total = s.options.budget?.total ?? 0;
  let purse = Math.trunc((total * PROJECT_SHARE) / 1000);
  const side = s.setup.pole[s.me] === -1 ? 'illiberal' : 'liberal';
  const out: Record<string, number> = {};
  for (const p of [...s.options.projects].sort(
    (a, b) => a.missing - b.missing || (a.milestone < b.milestone ? -1 : 1),
  )) {
    const by = s.setup.scenario.milestones.find((m) => m.id === p.milestone)?.by ?? 'any';
    const ours = by === 'any' || by === s.view.seat || (by === side && s.setup.pole[s.me] !== 0);
    const pay = ours ? Math.min(purse, p.missing) : 0;
    if (pay <= 0) continue;
    out[p.milestone] = pay;
    purse -= pay;
  }
  return out;
}

/** Thousandths in proportion to the weights, summing to 1000; the last key takes what rounding leaves. */
function toThousand<K extends string>(keys: readonly K[], weight: (key: K) => number): Record<K, number> {
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
