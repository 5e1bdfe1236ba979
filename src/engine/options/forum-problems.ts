import type { ForumOrder, Orders } from '../orders';
import type { OrderProblem } from './problems';
import type { ForumOption, Options, Reason } from './types';

/** What is said in forums: only where the seat has a say, and only what is open there. Calls are paid together with acts. */
export function forumProblems(options: Options, orders: Orders): OrderProblem[] {
  const said = Object.entries(orders.forums ?? {});
  const calls = said.reduce((sum, [id, order]) => sum + (order.call === true ? costOf(options, id) : 0), 0);
  const acts = (orders.acts ?? []).reduce(
    (sum, a) => sum + (options.verbs.find((v) => v.verb === a.verb)?.cost.capital ?? 0),
    (orders.table?.length ?? 0) * options.tableCost,
  );
  const needs = calls + acts;
  return [
    ...said.flatMap(([id, order]) => {
      const open = options.forums.find((o) => o.forum === id);
      return open === undefined ? [problem(`forums.${id}`, notOpen(id))] : inOne(open, order);
    }),
    ...(calls > 0 && needs > options.capital
      ? [problem('forums', { id: 'no-capital', params: { needs, has: options.capital } })]
      : []),
  ];
}

function costOf(options: Options, forum: string): number {
  return options.forums.find((o) => o.forum === forum)?.call?.cost ?? 0;
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
