import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Picture, Stage } from '../canvas/stage';
import type { Palette } from '../canvas/usePalette';
import { paintGround, paintOutline } from './ground';
import type { MapLayout } from './layout';
import type { MapArea } from './model';
import { paintLines, paintMarks } from './overlay';
import type { Grounds } from './useMapData';
import type { Extent, View } from './view';

/** How long the view must rest before the ground is painted anew at its zoom. */
const SETTLE_MS = 140;
/** Ground painted beyond each edge, as a share of the screen, so that a drag does not meet its end at once. */
const MARGIN = 0.25;

interface Pictures {
  readonly ground: Picture;
  readonly inset: Picture;
  readonly lines: Picture;
  readonly marks: Picture;
}

export interface Painting {
  readonly stage: Stage | null;
  readonly grounds: Grounds | null;
  readonly layout: MapLayout | null;
  readonly areas: readonly MapArea[];
  readonly selected: string | null;
  readonly palette: Palette;
  readonly view: View | null;
  readonly extent: Extent | null;
  readonly dpr: number;
}

/** The last value that stayed the same for a while, or the first one at once. */
function useSettled<T>(value: T | null): T | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled ?? value;
}

function usePictures(stage: Stage | null): Pictures | null {
  const [pictures, setPictures] = useState<Pictures | null>(null);
  useLayoutEffect(() => {
    if (stage === null) return;
    const made = {
      ground: stage.picture(0),
      lines: stage.picture(1),
      inset: stage.picture(2),
      marks: stage.picture(3),
    };
    setPictures(made);
    return () => {
      setPictures(null);
      for (const picture of Object.values(made)) picture.remove();
    };
  }, [stage]);
  return pictures;
}

/** Keeps the pictures of the map true: the ground when data, theme or zoom change, what stands on it with every move. */
export function useMapPainting(painting: Painting): void {
  const { stage, grounds, layout, areas, selected, palette, view, extent, dpr } = painting;
  const pictures = usePictures(stage);
  const settled = useSettled(view);
  const painted = useRef<View | null>(null);
  const shading = useShading(areas);

  const place = (now: View, size: Extent): void => {
    const at = painted.current;
    if (pictures === null || at === null) return;
    const scale = now.scale / at.scale;
    pictures.ground.place({
      x: now.x - (at.x + size.width * MARGIN) * scale,
      y: now.y - (at.y + size.height * MARGIN) * scale,
      scale,
    });
  };

  useLayoutEffect(() => {
    if (pictures === null || grounds === null || settled === null || extent === null) return;
    const shift = { x: extent.width * MARGIN, y: extent.height * MARGIN };
    const wide = { width: extent.width * (1 + 2 * MARGIN), height: extent.height * (1 + 2 * MARGIN) };
    pictures.ground.paint(wide.width, wide.height, (context) => {
      const shifted = { scale: settled.scale, x: settled.x + shift.x, y: settled.y + shift.y };
      paintGround(context, grounds.world, shifted, shading, palette);
    });
    painted.current = settled;
  }, [pictures, grounds, settled, extent, shading, palette, dpr]);

  const inset = layout?.inset ?? null;
  const insetKey = inset === null ? '' : JSON.stringify(inset);
  useLayoutEffect(() => {
    if (pictures === null || grounds === null) return;
    const now: MapLayout['inset'] = insetKey === '' ? null : (JSON.parse(insetKey) as MapLayout['inset']);
    pictures.inset.show(now !== null);
    if (now === null) return;
    const { rect, view: inside } = now;
    pictures.inset.paint(rect.right - rect.left, rect.bottom - rect.top, (context) => {
      paintGround(
        context,
        grounds.europe,
        { ...inside, x: inside.x - rect.left, y: inside.y - rect.top },
        shading,
        palette,
      );
      context.lineWidth = 2;
      context.strokeStyle = palette.ink;
      context.strokeRect(0, 0, rect.right - rect.left, rect.bottom - rect.top);
    });
    pictures.inset.place({ x: rect.left, y: rect.top });
  }, [pictures, grounds, insetKey, shading, palette, dpr]);

  useLayoutEffect(() => {
    if (pictures === null || grounds === null || layout === null || view === null || extent === null) return;
    place(view, extent);
    pictures.lines.paint(extent.width, extent.height, (context) => {
      const area = areas.find(({ id }) => id === selected);
      if (area !== undefined && area.countries.length > 1) {
        const style = { ink: palette.ink, halo: palette.sheet, width: 1.6 };
        paintOutline(context, grounds.world, view, new Set(area.countries), style);
      }
      paintLines(context, layout.overlay, palette);
    });
    pictures.marks.paint(extent.width, extent.height, (context) =>
      paintMarks(context, layout.overlay, palette),
    );
  });
}

/** The areas, but the same array as long as nothing that shades the ground has changed. */
function useShading(areas: readonly MapArea[]): readonly MapArea[] {
  const key = areas.map(({ id, lean, countries }) => `${id}:${lean}:${countries.join()}`).join(';');
  const last = useRef({ key, areas });
  return useMemo(() => {
    if (last.current.key !== key) last.current = { key, areas };
    return last.current.areas;
  }, [key, areas]);
}
