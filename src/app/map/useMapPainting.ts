import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Picture, Stage } from '../canvas/stage';
import type { Palette } from '../canvas/usePalette';
import { paintGround, paintOutline, type Shading } from './ground';
import type { MapLayout } from './layout';
import type { MapModel } from './model';
import { paintLines, paintMarks } from './overlay';
import type { Grounds } from './useMapData';
import { covers, reachOf, reachShare, screenRect, type Extent, type Painted, type View } from './view';

/** How long the view must rest before the ground is painted anew at its zoom. */
export const SETTLE_MS = 140;
/** The ground is painted anew when less of it than this is left beyond the screen, as a share of the screen. */
const LEAST_REACH = 0.2;

interface Pictures {
  readonly ground: Picture;
  /** Links, seals, banners, rings: all that moves with the ground and keeps its size. */
  readonly overlay: Picture;
  readonly inset: Picture;
  readonly insetMarks: Picture;
}

export interface Painting {
  readonly stage: Stage | null;
  readonly grounds: Grounds | null;
  readonly layout: MapLayout | null;
  readonly model: MapModel;
  readonly selected: string | null;
  readonly palette: Palette;
  /** The view that `layout` was made for. */
  readonly view: View | null;
  readonly extent: Extent | null;
  readonly dpr: number;
}

/** Moves what is painted, without painting. */
export interface Movable {
  /** True when `view` can be shown with what is painted. */
  readonly reaches: (view: View) => boolean;
  readonly show: (view: View) => void;
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
      overlay: stage.picture(1),
      inset: stage.picture(2),
      insetMarks: stage.picture(3),
    };
    setPictures(made);
    return () => {
      setPictures(null);
      for (const picture of Object.values(made)) picture.remove();
    };
  }, [stage]);
  return pictures;
}

const sizeOf = ({ rect }: Painted) => [rect.right - rect.left, rect.bottom - rect.top] as const;
const shifted = ({ view, rect }: Painted): View => ({
  scale: view.scale,
  x: view.x - rect.left,
  y: view.y - rect.top,
});

/** Puts a picture where what it shows belongs at another view; scaled, until it is painted anew. */
function placeAt(picture: Picture, painted: Painted, now: View): void {
  const scale = now.scale / painted.view.scale;
  const from = shifted(painted);
  picture.place({ x: now.x - from.x * scale, y: now.y - from.y * scale, scale });
}

/**
 * Keeps the pictures of the map true: each is painted when what it shows changes, the ground also when the zoom has come to rest.
 * @returns how the map is moved in between: by placing what is painted, which costs next to nothing
 */
export function useMapPainting(painting: Painting): Movable {
  const { stage, grounds, layout, model, selected, palette, view, extent, dpr } = painting;
  const pictures = usePictures(stage);
  const settled = useSettled(view);
  const ground = useRef<(Painted & { readonly of: object }) | null>(null);
  const overlay = useRef<Painted | null>(null);
  const shading = useShading(model);
  const outlined = useMemo(() => {
    const countries = model.areas.find(({ id }) => id === selected)?.countries ?? [];
    return countries.length > 1 ? countries.join() : '';
  }, [model, selected]);
  // A new object whenever the ground, at any zoom, would look different.
  // oxlint-disable-next-line react/exhaustive-deps
  const of = useMemo(() => ({}), [pictures, grounds, extent, shading, palette, dpr]);

  const show = (now: View): void => {
    if (pictures === null) return;
    if (ground.current !== null) placeAt(pictures.ground, ground.current, now);
    if (overlay.current !== null) placeAt(pictures.overlay, overlay.current, now);
  };

  useLayoutEffect(() => {
    if (pictures === null || grounds === null || view === null || extent === null) return;
    const before = ground.current?.of === of ? ground.current : null;
    const isZooming = before !== null && before.view.scale !== view.scale && settled !== view;
    const isEnough = before !== null && covers(before, view, reachOf(view, extent, LEAST_REACH));
    if (!isZooming && !isEnough) {
      const painted = { of, view, rect: reachOf(view, extent, reachShare(extent, dpr)) };
      pictures.ground.paint(...sizeOf(painted), (context) =>
        paintGround(context, grounds.world, shifted(painted), shading, palette),
      );
      ground.current = painted;
    }
    if (ground.current !== null) placeAt(pictures.ground, ground.current, view);
  }, [pictures, grounds, view, settled, extent, shading, palette, dpr, of]);

  const isAtRest = settled?.scale === view?.scale;
  useLayoutEffect(() => {
    if (pictures === null || grounds === null || layout === null || view === null || extent === null) return;
    // While the zoom changes only what is on the screen: each step is painted.
    const share = isAtRest ? reachShare(extent, dpr) : 0;
    const painted = { view, rect: reachOf(view, extent, share) };
    pictures.overlay.paint(...sizeOf(painted), (context) => {
      context.translate(-painted.rect.left, -painted.rect.top);
      if (outlined !== '') {
        const style = { ink: palette.ink, halo: palette.sheet, width: 1.6 };
        paintOutline(context, grounds.world, view, new Set(outlined.split(',')), style);
      }
      paintLines(context, layout.overlay, palette);
      paintMarks(context, layout.overlay, palette);
    });
    overlay.current = painted;
    placeAt(pictures.overlay, painted, view);
  }, [pictures, grounds, layout, view, extent, isAtRest, outlined, palette, dpr]);

  usePaintedInset(pictures, { grounds, layout, shading, palette, extent, dpr });

  return {
    show,
    reaches: (now) =>
      extent !== null &&
      [ground.current, overlay.current].every(
        (painted) => painted !== null && covers(painted, now, screenRect(extent)),
      ),
  };
}

interface InsetPainting extends Pick<Painting, 'grounds' | 'layout' | 'palette' | 'extent' | 'dpr'> {
  readonly shading: Shading;
}

/** The inset: its land when that changes, its banners with each new layout. */
function usePaintedInset(
  pictures: Pictures | null,
  { grounds, layout, shading, palette, extent, dpr }: InsetPainting,
): void {
  const inset = layout?.inset ?? null;
  const key = inset === null ? '' : JSON.stringify(inset);
  useLayoutEffect(() => {
    if (pictures === null || grounds === null) return;
    const now: MapLayout['inset'] = key === '' ? null : (JSON.parse(key) as MapLayout['inset']);
    pictures.inset.show(now !== null);
    pictures.insetMarks.show(now !== null);
    if (now === null) return;
    const { rect, view: inside } = now;
    pictures.inset.paint(rect.right - rect.left, rect.bottom - rect.top, (context) => {
      const at = { ...inside, x: inside.x - rect.left, y: inside.y - rect.top };
      paintGround(context, grounds.europe, at, shading, palette);
      context.lineWidth = 2;
      context.strokeStyle = palette.ink;
      context.strokeRect(0, 0, rect.right - rect.left, rect.bottom - rect.top);
    });
    pictures.inset.place({ x: rect.left, y: rect.top });
  }, [pictures, grounds, key, shading, palette, dpr]);

  const marks = layout?.onInset;
  useLayoutEffect(() => {
    if (pictures === null || marks === undefined || extent === null || key === '') return;
    pictures.insetMarks.paint(extent.width, extent.height, (context) => paintMarks(context, marks, palette));
    pictures.insetMarks.place({ x: 0, y: 0 });
  }, [pictures, marks, extent, palette, dpr, key]);
}

/** What shades the ground, but the same object as long as nothing of it has changed. */
function useShading({ areas, disputed }: MapModel): Shading {
  const key = JSON.stringify([areas.map(({ id, lean, countries }) => [id, lean, countries]), disputed]);
  const last = useRef({ key, shading: { areas, disputed } });
  return useMemo(() => {
    if (last.current.key !== key) last.current = { key, shading: { areas, disputed } };
    return last.current.shading;
  }, [key, areas, disputed]);
}
