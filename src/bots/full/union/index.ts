import type { Orders } from '../../../engine';
import type { Situation } from '../../appraise/situation';
import { ballots, proxy, settle } from './ballots';
import { shop } from './shopping';
import { steer } from './regions';

/** Capital kept for statecraft and the turn after, thousandths. */
const RESERVE = 20_000;

/** What a seat orders around the votes, and what it takes of its political capital, thousandths; `claims` is spent already. */
export function unionOrders(s: Situation, tabled: number, claims: number): { orders: Orders; cost: number } {
  const { elections, proxies, settle: dues, steer: regions, shop: texts } = s.options;
  if (elections.length + proxies.length + dues.length + regions.length + texts.length === 0)
    return { orders: {}, cost: 0 };
  let purse = Math.max(0, s.options.capital - RESERVE - tabled * s.options.tableCost - claims);
  const spent = purse;
  const settled = settle(s, purse);
  for (const x of settled) purse -= dues.find((o) => o.value === x)?.cost ?? 0;
  const shopped = shop(s, purse);
  for (const x of shopped)
    purse -= texts.find((o) => o.text === x.text)?.venues.find((v) => v.value === x.venue)?.cost ?? 0;
  const steered = steer(s, purse);
  for (const x of steered) purse -= regions.find((o) => o.region === x.region)?.cost ?? 0;
  const holder = proxy(s);
  return {
    orders: {
      ...(elections.length === 0 ? {} : { ballots: ballots(s) }),
      ...(settled.length === 0 ? {} : { settle: settled }),
      ...(shopped.length === 0 ? {} : { shop: shopped }),
      ...(steered.length === 0 ? {} : { steer: steered }),
      ...(holder === undefined ? {} : { proxy: holder }),
    },
    cost: spent - purse,
  };
}
