import { INSET_CROP, INSET_FACTOR, type Rect } from './projection';
import { fitView, zoomOf, type Extent, type View } from './view';

export interface Inset {
  readonly rect: Rect;
  readonly view: View;
}

const FROM_WIDTH = 700;
const EDGE = 14;
/** Zoomed in further than this, Europe is large enough on the map itself. */
const UNTIL_ZOOM = 1.4;

/** The inset at the bottom left, 2.6 times the world's scale, if there is room for it. */
export function insetFor(view: View, extent: Extent): Inset | null {
  const fitted = fitView(extent);
  if (extent.width < FROM_WIDTH || zoomOf(view, extent) > UNTIL_ZOOM) return null;
  const scale = fitted.scale * INSET_FACTOR;
  const width = Math.round((INSET_CROP.right - INSET_CROP.left) * scale);
  const height = Math.round((INSET_CROP.bottom - INSET_CROP.top) * scale);
  if (height > extent.height * 0.6) return null;
  const top = extent.height - EDGE - height;
  const rect = { left: EDGE, top, right: EDGE + width, bottom: top + height };
  return { rect, view: { scale, x: rect.left - INSET_CROP.left * scale, y: top - INSET_CROP.top * scale } };
}
