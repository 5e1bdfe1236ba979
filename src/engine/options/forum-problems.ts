import type { ForumOrder, Orders } from '../orders';
import type { OrderProblem } from './problems';
import type { ForumOption, Options, Reason } from './types';

/** What is said in forums: only where the seat has a say, and only what is open there. */
export function forumProblems(options: Options, orders: Orders): OrderProblem[] {
  return Object.entries(orders.forums ?? {}).flatMap(([id, order]) => {
    const open = options.forums.find((o) => o.forum === id);
    return open === undefined ? [problem(`forums.${id}`, notOpen(id))] : inOne(open, order);
  });
}

/** What these calls take of the seat's political capital, thousandths; paid together with acts. */
export function forumCost(options: Options, orders: Orders): number {
  return Object.entries(orders.forums ?? {}).reduce((sum, [id, order]) => {
    const cost = options.forums.find((o) => o.forum === id)?.call?.cost ?? 0;
    return order.call === true ? sum + cost : sum;
  }, 0);
}

function inOne(open: ForumOption, order: ForumOrder): OrderProblem[] {
  const at = `forums.${open.forum}`;
  const problems: OrderProblem[] = [];
  const refuse = (wrong: boolean, slot: string, value: string, why?: Reason) => {
    if (wrong) problems.push(problem(`${at}.${slot}`, why ?? notOpen(value)));
  };
  if (order.call === true) refuse(open.call?.allowed !== true, 'call', open.forum, open.call?.why);
  if (order.join === true) refuse(open.join === null, 'join', open.forum);
  if (order.leave === true) refuse(!open.leave, 'leave', open.forum);
  if (order.drop !== undefined) refuse(!open.drop.includes(order.drop), 'drop', String(order.drop));
  if (order.agenda !== undefined)
    refuse(!open.agenda.some((a) => a.value === order.agenda), 'agenda', String(order.agenda));
  for (const [id, vote] of Object.entries(order.admit ?? {}))
    refuse(!isVote(vote) || !open.admit.some((a) => a.state === id), `admit.${id}`, id);
  for (const [id, vote] of Object.entries(order.councils ?? {}))
    refuse(!isVote(vote) || !open.councils.some((c) => c.council === id), `councils.${id}`, id);
  return problems;
}

function isVote(x: unknown): boolean {
  return x === 'yes' || x === 'no';
}

function notOpen(value: string): Reason {
  return { id: 'not-open', params: { value } };
}

function problem(path: string, reason: Reason): OrderProblem {
  return { slot: 'forums', path, reason };
}
