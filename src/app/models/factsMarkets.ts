import type { Account } from './facts';
import { refTo } from './ledgerRefs';

/** How far one market's tilt moved in the turn, world units. */
export interface MarketMove {
  readonly domain: string;
  readonly state: string;
  readonly before: number;
  readonly after: number;
  /** The ledger entry that says why; absent where nothing was written. */
  readonly entry: number | undefined;
}

/** Markets whose tilt moved by at least a tenth of a point, the farthest first. */
export function marketMoves(account: Account): MarketMove[] {
  const { setup, before, after } = account;
  return setup.domains
    .flatMap((domain, d) =>
      setup.buyers.map((place) => {
        const state = setup.states[place]?.id ?? '';
        return {
          domain: domain.id,
          state,
          before: before.tilt.get(d, place),
          after: after.tilt.get(d, place),
          entry: refTo(account, 'tilt', `${domain.id}/${state}`),
        };
      }),
    )
    .filter((m) => Math.abs(m.after - m.before) >= LEAST)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** A tenth of a point on the screen: what is smaller reads as no move. */
const LEAST = 1000;
