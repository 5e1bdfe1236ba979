import type { AreaLabel, MapLayout } from './layout';
import { contains, type Point, type Rect } from './projection';
import { SEAL_RADIUS } from './overlay';
import { sealBoxes } from './sealNames';
import type { Extent } from './view';
import { grown, middleOf, square } from './rect';

/** The box a callout may fill beside its area, and the line that leads to it. */
export interface CalloutPlace {
  readonly left: number;
  readonly top: number;
  /** Null where the area is beyond the screen. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

const REACH = 34;
/** Left free at the foot of the map, for the line on its boundaries. */
const FOOT = 26;

interface Corner {
  /** To which side, and up or down: −1, 0, 1. */
  readonly sx: number;
  readonly sy: number;
  /** How much of its own width or height it is pushed back. */
  readonly back: number;
  /** How far off, in reaches. */
  readonly far: number;
}

const SIDES = [1, -1] as const;
/** Where a callout may go, the plainest first. */
const CORNERS: readonly Corner[] = [1, 2.4].flatMap((far) => [
  ...[0, 0.3, 0.5, 0.7].flatMap((back) => SIDES.flatMap((sy) => SIDES.map((sx) => ({ sx, sy, back, far })))),
  ...[0, 0.35, -0.35].flatMap((back) => SIDES.map((sx) => ({ sx, sy: 0, back, far }))),
]);
const COST = { banner: 40, ring: 120, seal: 30, name: 20, inset: 60, itself: 1000, far: 12 };

const meets = (one: Rect, other: Rect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Puts the callout in the roomiest corner around its area: it should cover few banners and seals. */
export function placeCallout(
  label: AreaLabel,
  size: Extent,
  extent: Extent,
  layout: MapLayout,
): CalloutPlace {
  const at = middleOf(label.box);
  const { ringRadius, sealRadius } = layout.overlay;
  const others = layout.labels.filter((other) => other.shown && other.area.id !== label.area.id);
  // Beside the inset rather than on it, if the area is in the inset.
  const base = label.inInset && layout.inset !== null ? layout.inset.rect : square(at, ringRadius);
  const names = layout.seals.flatMap((seal) => sealBoxes(seal, sealRadius / SEAL_RADIUS).slice(1));
  const options = CORNERS.map(({ sx, sy, back, far }) => {
    const reach = REACH * far;
    const beside = sx > 0 ? base.right + reach * 0.4 : base.left - reach * 0.4 - size.width;
    const corner = (sx > 0 ? at.x + reach * 0.6 : at.x - reach * 0.6 - size.width) - sx * back * size.width;
    const left = sy === 0 ? beside : corner;
    const below = at.y + reach + ringRadius;
    const above = at.y - reach - ringRadius - size.height;
    const top = sy > 0 ? below : sy < 0 ? above : at.y - (0.5 - back) * size.height;
    const kept = {
      left: Math.min(extent.width - size.width - 8, Math.max(8, left)),
      top: Math.min(extent.height - size.height - FOOT, Math.max(8, top)),
    };
    const box = { ...kept, right: kept.left + size.width, bottom: kept.top + size.height };
    const cost =
      others
        .filter((other) => meets(box, other.box))
        .reduce((sum, { ringed }) => sum + (ringed ? COST.ring : COST.banner), 0) +
      layout.seals.filter(({ at: seal }) => meets(box, square(seal, sealRadius))).length * COST.seal +
      names.filter((name) => meets(box, name)).length * COST.name +
      (layout.inset !== null && !label.inInset && meets(box, layout.inset.rect) ? COST.inset : 0) +
      (contains(grown(box, ringRadius), at) ? COST.itself : 0) +
      Math.abs(kept.left - left) +
      Math.abs(kept.top - top) +
      (far > 1 ? COST.far : 0) +
      Math.abs(back);
    const near =
      sy === 0
        ? { x: sx > 0 ? box.left : box.right, y: Math.min(box.bottom - 12, Math.max(box.top + 12, at.y)) }
        : { x: Math.min(box.right - 12, Math.max(box.left + 12, at.x)), y: sy > 0 ? box.top : box.bottom };
    return { cost, box, near };
  });
  options.sort((one, other) => one.cost - other.cost);
  const best = options[0]!;
  const length = Math.hypot(best.near.x - at.x, best.near.y - at.y) || 1;
  const share = Math.min(1, ringRadius / length);
  const from = { x: at.x + (best.near.x - at.x) * share, y: at.y + (best.near.y - at.y) * share };
  const isSeen = contains({ left: 0, top: 0, right: extent.width, bottom: extent.height }, at);
  return { left: best.box.left, top: best.box.top, leader: isSeen ? { from, to: best.near } : null };
}
