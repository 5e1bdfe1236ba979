import type { Orders } from '../orders';
import type { OrderProblem } from './problems';
import type { Options } from './types';

/** Budget lines and focus are thousandths that sum to 1000; projects take whole thousandths of money; lists name open members. */
export function moneyProblems(options: Options, orders: Orders): OrderProblem[] {
  return [
    ...shares('budget', orders.budget, options.budget?.lines ?? []),
    ...shares('focus', orders.focus, options.budget?.domains ?? []),
    ...projects(options, orders),
    ...(orders.inspections ?? []).flatMap((x, n) => {
      const open = options.inspections.find((o) => o.accord === x.accord)?.states.includes(x.state) === true;
      return open ? [] : [closed('inspections', `inspections[${n}]`, `${x.accord}/${x.state}`)];
    }),
    ...Object.entries(orders.suspend ?? {}).flatMap(([accord, list]) => {
      const open = options.suspend.find((o) => o.accord === accord)?.partners ?? [];
      return list.flatMap((id) => (open.includes(id) ? [] : [closed('suspend', `suspend.${accord}`, id)]));
    }),
  ];
}

function closed(slot: keyof Orders, path: string, value: string): OrderProblem {
  return { slot, path, reason: { id: 'not-open', params: { value } } };
}

function shares(
  slot: 'budget' | 'focus',
  given: Record<string, number | undefined> | undefined,
  open: readonly string[],
): OrderProblem[] {
  if (given === undefined) return [];
  const problems: OrderProblem[] = [];
  let sum = 0;
  for (const [id, value] of Object.entries(given)) {
    if (!open.includes(id)) problems.push(closed(slot, `${slot}.${id}`, id));
    if (value === undefined || !Number.isInteger(value) || value < 0)
      problems.push(closed(slot, `${slot}.${id}`, String(value)));
    sum += value ?? 0;
  }
  if (sum !== 1000) problems.push({ slot, path: slot, reason: { id: 'shares-sum', params: { sum } } });
  return problems;
}

function projects(options: Options, orders: Orders): OrderProblem[] {
  const paid = Object.entries(orders.projects ?? {});
  const total = paid.reduce((sum, [, money]) => sum + money, 0);
  const problems = paid.flatMap(([id, money]) => {
    const open = options.projects.find((p) => p.milestone === id);
    if (open === undefined) return [closed('projects', `projects.${id}`, id)];
    const fine = Number.isInteger(money) && money >= 0 && money <= open.missing;
    return fine
      ? []
      : [
          {
            slot: 'projects' as const,
            path: `projects.${id}`,
            reason: { id: 'payment-range', params: { max: open.missing, given: money } },
          },
        ];
  });
  const purse = options.budget?.projects ?? 0;
  if (total > purse)
    problems.push({
      slot: 'projects',
      path: 'projects',
      reason: { id: 'payment-range', params: { max: purse, given: total } },
    });
  return problems;
}
