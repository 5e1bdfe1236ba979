import { readPalette } from '../../../src/app/canvas/usePalette';
import { paintGround, prepareGround } from '../../../src/app/map/ground';
import { loadMapData } from '../../../src/app/map/geography';
import { layoutMap, type MapLayout } from '../../../src/app/map/layout';
import type { MapModel } from '../../../src/app/map/model';
import { paintLines, paintMarks } from '../../../src/app/map/overlay';
import { worldProjection } from '../../../src/app/map/projection';
import { fitView, panBy, reachOf, zoomAt } from '../../../src/app/map/view';

/**
 * What one would write without a library: one canvas; the ground is painted once, a little beyond the screen, and with every move of
 * the pointer the canvas is drawn anew: the ground as an image, then links, seals, banners and codes.
 */
export async function plainMap(root: HTMLElement, model: MapModel): Promise<void> {
  const data = await loadMapData();
  const palette = readPalette();
  const extent = { width: root.clientWidth, height: root.clientHeight };
  const middle = { x: extent.width / 2, y: extent.height / 2 };
  const start = zoomAt(fitView(extent), 3, middle, extent);
  const reach = reachOf(start, extent, 1);
  const baked = document.createElement('canvas');
  baked.width = reach.right - reach.left;
  baked.height = reach.bottom - reach.top;
  const base = baked.getContext('2d');
  const canvas = document.createElement('canvas');
  canvas.className = 'map-view';
  Object.assign(canvas, extent);
  const context = canvas.getContext('2d');
  if (base === null || context === null) return;
  const ground = prepareGround(data.world, worldProjection, data.anchors);
  const shifted = { ...start, x: start.x - reach.left, y: start.y - reach.top };
  paintGround(base, ground, shifted, model, palette);
  const layout = layoutMap({
    model,
    anchors: data.anchors,
    view: start,
    extent,
    selected: null,
    text: 1,
    reach,
  });
  root.append(canvas);

  let view = start;
  const draw = (): void => {
    context.setTransform(1, 0, 0, 1, view.x - start.x, view.y - start.y);
    context.drawImage(baked, reach.left, reach.top);
    paintLines(context, layout.overlay, palette);
    paintMarks(context, layout.overlay, palette);
    codes(context, layout, palette.ink, palette.sheet);
  };
  let at: PointerEvent | null = null;
  canvas.addEventListener('pointerdown', (event) => {
    at = event;
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointerup', () => {
    at = null;
  });
  canvas.addEventListener('pointermove', (event) => {
    if (at === null) return;
    view = panBy(view, event.clientX - at.clientX, event.clientY - at.clientY, extent);
    at = event;
    draw();
  });
  draw();
}

/** The codes of places and accords. */
function codes(
  context: CanvasRenderingContext2D,
  { labels, seals }: MapLayout,
  ink: string,
  halo: string,
): void {
  context.font = '650 12px "Archivo Variable", sans-serif';
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.fillStyle = ink;
  const write = (text: string, x: number, y: number): void => {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  for (const { area, box, shown } of labels) if (shown) write(area.code, box.left + 4, box.bottom - 3);
  for (const { code, label, at } of seals) {
    write(code, at.x - 7, at.y + 4);
    if (label !== '') write(label, at.x - label.length * 3, at.y + 26);
  }
}
