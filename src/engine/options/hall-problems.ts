import type { Orders } from '../orders';
import type { OrderProblem } from './problems';
import type { Choice, Options } from './types';

const problem = (slot: keyof Orders, path: string, id: string, value?: string): OrderProblem => ({
  slot,
  path,
  reason: value === undefined ? { id } : { id, params: { value } },
});

/** Ballots, proxy, settling, steering and shopping: only what is open, each thing once. */
export function hallProblems(options: Options, orders: Orders): OrderProblem[] {
  return [
    ...ballots(options, orders),
    ...choice('proxy', 'proxy', orders.proxy, options.proxies),
    ...(orders.settle ?? []).flatMap((x, n) => [
      ...choice('settle', `settle[${n}]`, x, options.settle),
      ...twice('settle', orders.settle ?? [], n, (y) => y === x),
    ]),
    ...steering(options, orders),
    ...shopping(options, orders),
  ];
}

/** What these orders take of the seat's political capital, thousandths. */
export function hallCost(options: Options, orders: Orders): number {
  let cost = claimsIn(orders.voices) * options.claimCost;
  for (const x of orders.settle ?? []) cost += options.settle.find((o) => o.value === x)?.cost ?? 0;
  for (const x of orders.steer ?? []) cost += options.steer.find((o) => o.region === x.region)?.cost ?? 0;
  for (const x of orders.shop ?? [])
    cost += options.shop.find((o) => o.text === x.text)?.venues.find((v) => v.value === x.venue)?.cost ?? 0;
  return cost;
}

/** How many of these voices claim policy implications. */
export function claimsIn(voices: Orders['voices'] = []): number {
  return voices.filter((v) => v.stance === 'policy').length;
}

function choice(
  slot: keyof Orders,
  path: string,
  given: string | undefined,
  open: readonly Choice<string>[],
): OrderProblem[] {
  if (given === undefined) return [];
  const found = open.find((c) => c.value === given);
  if (found === undefined) return [problem(slot, path, 'not-open', given)];
  return found.allowed ? [] : [{ slot, path, reason: found.why ?? { id: 'not-open' } }];
}

function twice<T>(
  slot: keyof Orders,
  list: readonly T[],
  n: number,
  same: (x: T) => boolean,
): OrderProblem[] {
  return list.findIndex(same) === n ? [] : [problem(slot, `${slot}[${n}]`, 'twice')];
}

function ballots(options: Options, orders: Orders): OrderProblem[] {
  return Object.entries(orders.ballots ?? {}).flatMap(([id, ranking]) => {
    const open = options.elections.find((e) => e.election === id);
    if (open === undefined) return [problem('ballots', `ballots.${id}`, 'not-open', id)];
    return ranking.flatMap((candidate, n) => [
      ...choice('ballots', `ballots.${id}[${n}]`, candidate, open.ranking),
      ...(ranking.indexOf(candidate) === n ? [] : [problem('ballots', `ballots.${id}[${n}]`, 'twice')]),
    ]);
  });
}

function steering(options: Options, orders: Orders): OrderProblem[] {
  const said = orders.steer ?? [];
  return said.flatMap((x, n) => {
    const path = `steer[${n}]`;
    const region = options.steer.find((o) => o.region === x.region);
    if (region === undefined) return [problem('steer', `${path}.region`, 'not-open', x.region)];
    const on = region.on.find((o) => o.value === x.on);
    if (on === undefined) return [problem('steer', `${path}.on`, 'not-open', x.on)];
    if (!on.sides.includes(x.side)) return [problem('steer', `${path}.side`, 'not-open', x.side)];
    return said.findIndex((y) => y.region === x.region) === n
      ? []
      : [problem('steer', path, 'one-word-a-region')];
  });
}

function shopping(options: Options, orders: Orders): OrderProblem[] {
  const taken = orders.shop ?? [];
  return taken.flatMap((x, n) => {
    const open = options.shop.find((o) => o.text === x.text);
    if (open === undefined) return [problem('shop', `shop[${n}].text`, 'not-open', x.text)];
    return [
      ...choice('shop', `shop[${n}].venue`, x.venue, open.venues),
      ...twice('shop', taken, n, (y) => y.text === x.text),
    ];
  });
}
