import { clothPath } from '../ui/banner';
import type { Pole } from './model';

/** One banner in CSS pixels: the pole's foot is at (0, 0), its top at (0, −`height`); the fly hangs from the top. */
export interface BannerShape {
  /** Free edge: square, pointed or swallow-tailed, by the majority. */
  readonly cut: Pole;
  readonly length: number;
  readonly flyHeight: number;
  readonly height: number;
  /** Outline of the fly as SVG path data, its own corner at (0, 0). */
  readonly fly: string;
  /** The fly's parts from the pole outwards: up to which x each is filled. */
  readonly parts: readonly { readonly pole: Pole; readonly to: number }[];
}

export const BANNER_HEIGHT = 26;
export const FLY_HEIGHT = 11;
const CUT_DEPTH = 5;
const LENGTHS = { 1: 18, 2: 26, 3: 38 } as const;
/** A base counts as one side's from this share; between the two it is divided, and the fly is pointed. */
const LIBERAL_FROM = 60;
const ILLIBERAL_TO = 40;

/** Whose equipment mostly runs the network; without a figure, the state's own pole. */
export function majorityOf(base: number | null, pole: Pole): Pole {
  if (base === null) return pole;
  return base >= LIBERAL_FROM ? 'liberal' : base <= ILLIBERAL_TO ? 'illiberal' : 'hedging';
}

/**
 * The banner of a state: length by size of network, divided by whose equipment it is, the free edge cut by the majority.
 * @param base liberal share, 0 to 100, or null for an undivided fly in the pole's own fill
 */
export function bannerShape(size: 1 | 2 | 3, base: number | null, pole: Pole): BannerShape {
  const length = LENGTHS[size];
  const cut = majorityOf(base, pole);
  const seam = base === null ? 0 : Math.round((length * Math.min(100, Math.max(0, base))) / 100);
  const divided: BannerShape['parts'] = [
    { pole: 'liberal', to: seam },
    { pole: 'illiberal', to: length },
  ];
  return {
    cut,
    length,
    flyHeight: FLY_HEIGHT,
    height: BANNER_HEIGHT,
    fly: clothPath(cut, length, FLY_HEIGHT, CUT_DEPTH),
    parts:
      base === null
        ? [{ pole: cut, to: length }]
        : divided.filter(({ to }, index) => to > (index === 0 ? 0 : seam)),
  };
}
