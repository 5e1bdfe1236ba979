import type { Turn } from '../context';
import { PERMILLE, mul, split } from '../fixed';
import type { BudgetLine } from '../orders';
import { frameOf } from './frame';

/** The order in which largest-remainder ties are settled. */
export const LINES: readonly BudgetLine[] = ['research', 'market', 'diplomacy', 'security'];

/** What a state without a seat, or a seat that leaves the lines empty, spends: permille of what dues leave. */
export const USUAL_LINES: readonly number[] = [400, 300, 100, 200];

/** Shares of the lines a seat ordered; proportions, so that they need not sum to 1000. */
export function linesOf(t: Turn, i: number): readonly number[] {
  const budget = t.orders[i]?.budget;
  if (budget === undefined) return USUAL_LINES;
  const shares = LINES.map((line) => budget[line] ?? 0);
  return shares.some((x) => x > 0) ? shares : USUAL_LINES;
}

/** Allots each state's budget after dues to research, market, diplomacy and security. */
export function allot(t: Turn): void {
  const { n } = frameOf(t.setup);
  const { full, dues } = t.mods;
  const wall = t.setup.scenario.rules.instruments?.firewall;
  for (let i = 0; i < n; i += 1) {
    const left = Math.max(0, t.world.budget.get(i) - (dues[i] as number));
    const [research, market, diplomacy, security] = split(left, linesOf(t, i)) as [
      number,
      number,
      number,
      number,
    ];
    full.research[i] = walled(t, i) ? mul(research, PERMILLE - (wall?.drag ?? 0)) : research;
    full.market[i] = market;
    full.diplomacy[i] = diplomacy;
    full.security[i] = security;
  }
}

/** Behind a national firewall research finds out less for its money. */
function walled(t: Turn, i: number): boolean {
  return t.setup.scenario.rules.domestic !== undefined && t.world.censored.get(i) !== 0;
}

/** Shares of research by domain: as ordered, else by what each domain is worth on the market and in arms. */
export function focusOf(t: Turn, i: number): readonly number[] {
  const { marketWeight, military } = frameOf(t.setup);
  const focus = t.orders[i]?.focus;
  if (focus !== undefined) {
    const shares = t.setup.domains.map((x) => focus[x.id] ?? 0);
    if (shares.some((x) => x > 0)) return shares;
  }
  return marketWeight.map((w, d) => w + (military[d] as number));
}
