import type { Act, Clause, ForumOrder, Orders } from '../../engine';
import type { Sealed } from '../code/slots';
import { clauseOf, type Tick } from './choices';

const PERCENT = 10;
const HALF = 500;

type Loose = Record<string, unknown>;

/** The orders that a list of ticks makes, in whatever order they were ticked. */
export function ordered(ticks: readonly Tick[]): Sealed {
  const orders: Loose = {};
  const acts: Record<string, Act> = {};
  const ranked: Record<string, { candidate: string; rank: number }[]> = {};
  for (const { path, amount = 0 } of ticks) {
    const [slot = '', a = '', b = '', c = '', e = ''] = path;
    switch (slot) {
      case 'accords':
      case 'motions':
      case 'votes':
        open(orders, slot)[a] = b;
        break;
      case 'acts':
        acts[a] = { ...(acts[a] ?? { verb: '' }), [b]: c };
        break;
      case 'voices':
        push(orders, slot, { text: a, stance: b });
        break;
      case 'supplier':
      case 'proxy':
        orders[slot] = a;
        break;
      case 'table':
      case 'settle':
        push(orders, slot, a);
        break;
      case 'ballots':
        (ranked[a] ??= []).push({ candidate: b, rank: amount });
        break;
      case 'steer':
        push(orders, slot, { region: a, on: b, side: c });
        break;
      case 'shop':
        push(orders, slot, { text: a, venue: b });
        break;
      case 'forums':
        say(open(open(orders, slot), a), b, c, e);
        break;
      case 'suspend':
        push(open(orders, slot), a, b);
        break;
      case 'inspections':
        push(orders, slot, { accord: a, state: b });
        break;
      case 'budget':
      case 'focus':
        open(orders, slot)[a] = amount * PERCENT;
        break;
      case 'projects':
        open(orders, slot)[a] = amount * HALF;
        break;
      case 'predictions':
        open(orders, slot)[a] = [clauseOf(a, b, c)];
        break;
    }
  }
  const numbers = Object.keys(acts).toSorted((x, y) => Number(x) - Number(y));
  if (numbers.length > 0) orders.acts = numbers.map((n) => acts[n]);
  for (const [election, list] of Object.entries(ranked))
    open(orders, 'ballots')[election] = list.toSorted((x, y) => x.rank - y.rank).map((x) => x.candidate);
  return orders;
}

function say(forum: Loose, what: string, about: string, answer: string): void {
  if (what === 'admit' || what === 'councils') open(forum, what)[about] = answer;
  else forum[what] = what === 'drop' || what === 'agenda' ? about : true;
}

/** The ticks that make these orders: what a hand would tick that wants them. Shares that are no whole percent are rounded. */
export function ticksOf(orders: Orders): Tick[] {
  const pairs = (slot: keyof Orders) =>
    Object.entries((orders[slot] ?? {}) as Record<string, string>).map(([id, value]) => ({
      path: [slot, id, value],
    }));
  const shares = (slot: 'budget' | 'focus' | 'projects', unit: number) =>
    Object.entries(orders[slot] ?? {}).map(([id, value]) => ({
      path: [slot, id],
      amount: Math.round((value ?? 0) / unit),
    }));
  return [
    ...pairs('accords'),
    ...pairs('motions'),
    ...pairs('votes'),
    ...(orders.acts ?? []).flatMap((act, n) =>
      (['verb', 'target', 'domain'] as const).flatMap((part) =>
        act[part] === undefined ? [] : [{ path: ['acts', String(n + 1), part, act[part]] }],
      ),
    ),
    ...(orders.voices ?? []).map((v) => ({ path: ['voices', v.text, v.stance] })),
    ...(['supplier', 'proxy'] as const).flatMap((slot) =>
      orders[slot] === undefined ? [] : [{ path: [slot, orders[slot]] }],
    ),
    ...(['table', 'settle'] as const).flatMap((slot) =>
      (orders[slot] ?? []).map((id) => ({ path: [slot, id] })),
    ),
    ...Object.entries(orders.ballots ?? {}).flatMap(([election, list]) =>
      list.map((candidate, n) => ({ path: ['ballots', election, candidate], amount: n + 1 })),
    ),
    ...(orders.steer ?? []).map((s) => ({ path: ['steer', s.region, s.on, s.side] })),
    ...(orders.shop ?? []).map((s) => ({ path: ['shop', s.text, s.venue] })),
    ...Object.entries(orders.forums ?? {}).flatMap(([id, said]) => forumTicks(id, said)),
    ...Object.entries(orders.suspend ?? {}).flatMap(([accord, partners]) =>
      partners.map((partner) => ({ path: ['suspend', accord, partner] })),
    ),
    ...(orders.inspections ?? []).map((x) => ({ path: ['inspections', x.accord, x.state] })),
    ...shares('budget', PERCENT),
    ...shares('focus', PERCENT),
    ...shares('projects', HALF),
    ...Object.entries(orders.predictions ?? {}).flatMap(([about, [clause]]) =>
      clause === undefined ? [] : [{ path: ['predictions', about, ...foretold(clause)] }],
    ),
  ];
}

function forumTicks(id: string, said: ForumOrder): Tick[] {
  const flags = (['call', 'join', 'leave'] as const).filter((what) => said[what] === true);
  const answers = (['admit', 'councils'] as const).flatMap((what) =>
    Object.entries(said[what] ?? {}).map(([about, answer]) => [what, about, answer]),
  );
  const named = (['drop', 'agenda'] as const).flatMap((what) =>
    said[what] === undefined ? [] : [[what, said[what]]],
  );
  return [...flags.map((what) => [what]), ...answers, ...named].map((rest) => ({
    path: ['forums', id, ...rest],
  }));
}

function foretold(clause: Clause): string[] {
  if (clause.kind === 'count') return ['count', String(clause.honoured)];
  if (clause.kind === 'honour' || clause.kind === 'defect') return [clause.kind, clause.accord];
  return [clause.kind];
}

function open(of: Loose, key: string): Loose {
  return (of[key] ??= {}) as Loose;
}

function push(of: Loose, key: string, value: unknown): void {
  ((of[key] ??= []) as unknown[]).push(value);
}
