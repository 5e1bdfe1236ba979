import type { Act, Orders } from '../orders';
import { forumCost } from './forum-problems';
import { hallCost } from './hall-problems';
import type { OrderProblem } from './problems';
import type { Options } from './types';

/** Acts: open verbs, at open targets, not more than the seat has, and payable together with what is tabled. */
export function actProblems(options: Options, orders: Orders): OrderProblem[] {
  const acts = orders.acts ?? [];
  const problems = acts.flatMap((act, n) => actProblem(options, act, `acts[${n}]`));
  if (acts.length > options.acts) {
    problems.push({
      slot: 'acts',
      path: 'acts',
      reason: { id: 'too-many-acts', params: { count: options.acts, given: acts.length } },
    });
  }
  const costs = acts.map((a) => options.verbs.find((v) => v.verb === a.verb)?.cost.capital ?? 0);
  const hall =
    (orders.table?.length ?? 0) * options.tableCost + hallCost(options, orders) + forumCost(options, orders);
  const needs = costs.reduce((sum, cost) => sum + cost, hall);
  if (needs > options.capital && needs > 0) {
    problems.push({
      slot: 'acts',
      path: 'acts',
      reason: { id: 'no-capital', params: { needs, has: options.capital } },
    });
  }
  const money = acts
    .map((a) => options.verbs.find((v) => v.verb === a.verb)?.cost.money ?? 0)
    .reduce((sum, cost) => sum + cost, 0);
  const purse = Math.trunc((options.budget?.total ?? 0) / 2);
  if (money > purse) {
    problems.push({
      slot: 'acts',
      path: 'acts',
      reason: { id: 'no-money', params: { needs: money, has: purse } },
    });
  }
  const twice = acts.findIndex((a, n) => acts.findIndex((b) => same(a, b)) !== n);
  if (twice >= 0) problems.push({ slot: 'acts', path: `acts[${twice}]`, reason: { id: 'twice' } });
  return problems;
}

function same(a: Act, b: Act): boolean {
  return a.verb === b.verb && a.target === b.target && a.domain === b.domain;
}

function actProblem(options: Options, act: Act, path: string): OrderProblem[] {
  const bad = (at: string, value: string): OrderProblem[] => [
    { slot: 'acts', path: `${path}.${at}`, reason: { id: 'not-open', params: { value } } },
  ];
  const verb = options.verbs.find((v) => v.verb === act.verb);
  if (verb === undefined) return bad('verb', String(act.verb));
  if (!verb.allowed) return [{ slot: 'acts', path, reason: verb.why ?? { id: 'not-open' } }];
  if (verb.targets.length > 0 || act.target !== undefined) {
    const target = verb.targets.find((c) => c.value === act.target);
    if (target === undefined) return bad('target', String(act.target));
    if (!target.allowed)
      return [{ slot: 'acts', path: `${path}.target`, reason: target.why ?? { id: 'not-open' } }];
  }
  if (act.domain !== undefined && !verb.domains.includes(act.domain)) return bad('domain', act.domain);
  if (act.domain === undefined && verb.domains.length > 0) return bad('domain', 'none');
  const share = act.share ?? 0;
  return Number.isInteger(share) && share >= 0 && share <= 1000 ? [] : bad('share', String(share));
}
