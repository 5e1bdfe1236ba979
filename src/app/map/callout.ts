import type { AreaLabel, MapLayout } from './layout';
import { contains, type Point, type Rect } from './projection';
import type { Extent } from './view';
import { grown, middleOf, square } from './rect';

/** The box a callout may fill beside its area, and the line that leads to it. */
export interface CalloutPlace {
  readonly left: number;
  readonly top: number;
  readonly leader: { readonly from: Point; readonly to: Point };
}

const REACH = 34;

/** Where a callout may go: to which side, up or down, and how much of its own width it is pushed back. */
const CORNERS = [
  [1, 1, 0],
  [-1, 1, 0],
  [1, -1, 0],
  [-1, -1, 0],
  [1, 1, 0.5],
  [-1, 1, 0.5],
  [1, -1, 0.5],
  [-1, -1, 0.5],
  [1, 0, 0],
  [-1, 0, 0],
] as const;
const COST = { banner: 40, seal: 30, inset: 60, itself: 1000 };

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
  const options = CORNERS.map(([sx, sy, back]) => {
    const beside = sx > 0 ? base.right + REACH * 0.4 : base.left - REACH * 0.4 - size.width;
    const corner = (sx > 0 ? at.x + REACH * 0.6 : at.x - REACH * 0.6 - size.width) - sx * back * size.width;
    const left = sy === 0 ? beside : corner;
    const below = at.y + REACH + ringRadius;
    const above = at.y - REACH - ringRadius - size.height;
    const top = sy > 0 ? below : sy < 0 ? above : at.y - size.height / 2;
    const kept = {
      left: Math.min(extent.width - size.width - 8, Math.max(8, left)),
      top: Math.min(extent.height - size.height - 8, Math.max(8, top)),
    };
    const box = { ...kept, right: kept.left + size.width, bottom: kept.top + size.height };
    const cost =
      others.filter((other) => meets(box, other.box)).length * COST.banner +
      layout.seals.filter(({ at: seal }) => meets(box, square(seal, sealRadius))).length * COST.seal +
      (layout.inset !== null && !label.inInset && meets(box, layout.inset.rect) ? COST.inset : 0) +
      (contains(grown(box, ringRadius), at) ? COST.itself : 0) +
      Math.abs(kept.left - left) +
      Math.abs(kept.top - top) +
      back;
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
  return { left: best.box.left, top: best.box.top, leader: { from, to: best.near } };
}
