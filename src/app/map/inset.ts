import { INSET_CROP, INSET_FACTORS, type Rect } from './projection';
import { fitView, zoomOf, type Extent, type View } from './view';

export interface Inset {
  readonly rect: Rect;
  readonly view: View;
  /** How much larger than the world. */
  readonly factor: number;
}

const FROM_WIDTH = 700;
/** On a narrower map it is smaller, so that it leaves South America in sight. */
const WIDE = 900;
const EDGE = 14;
/** Zoomed in further than this, Europe is large enough on the map itself. */
const UNTIL_ZOOM = 1.4;

/** The inset at the bottom left, if there is room for it. */
export function insetFor(view: View, extent: Extent): Inset | null {
  const fitted = fitView(extent);
  if (extent.width < FROM_WIDTH || zoomOf(view, extent) > UNTIL_ZOOM) return null;
  const factor = INSET_FACTORS[extent.width < WIDE ? 0 : 1];
  const scale = fitted.scale * factor;
  const width = Math.round((INSET_CROP.right - INSET_CROP.left) * scale);
  const height = Math.round((INSET_CROP.bottom - INSET_CROP.top) * scale);
  if (height > extent.height * 0.6) return null;
  const top = extent.height - EDGE - height;
  const rect = { left: EDGE, top, right: EDGE + width, bottom: top + height };
  const at = { scale, x: rect.left - INSET_CROP.left * scale, y: top - INSET_CROP.top * scale };
  return { rect, view: at, factor };
}
