import type { Ending } from '../../engine';

/** Shares of the endings, 0..1. */
export type Shares = Readonly<Record<Ending, number>>;

/** Least and most of each, 0..1. */
export type Bands = Readonly<Record<Ending, readonly [low: number, high: number]>>;

export const ENDINGS: readonly Ending[] = ['liberal', 'fragmented', 'illiberal'];

/** How far the shares lie outside their bands, all endings together; 0 where every band holds. */
export function outside(shares: Shares, bands: Bands): number {
  return ENDINGS.reduce((sum, ending) => {
    const [low, high] = bands[ending];
    return sum + Math.max(0, low - shares[ending], shares[ending] - high);
  }, 0);
}

/** Bands drawn in on both sides, by three points or a quarter of their width: what is aimed at, so that other games hold as well. */
export function drawnIn(bands: Bands): Bands {
  return Object.fromEntries(
    ENDINGS.map((ending) => {
      const [low, high] = bands[ending];
      const by = Math.min(0.03, (high - low) / 4);
      return [ending, [low + by, high - by] as const];
    }),
  ) as unknown as Bands;
}

/** Below 0 too illiberal, above 0 too liberal, by the middles of the bands. */
export function leaning(shares: Shares, bands: Bands): number {
  return off(shares, bands, 'liberal') - off(shares, bands, 'illiberal');
}

/** Above 0: more games end fragmented than the middle of the band. */
export function splitting(shares: Shares, bands: Bands): number {
  return off(shares, bands, 'fragmented');
}

function off(shares: Shares, bands: Bands, ending: Ending): number {
  const [low, high] = bands[ending];
  return shares[ending] - (low + high) / 2;
}
