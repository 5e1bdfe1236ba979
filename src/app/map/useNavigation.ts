import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Point } from './projection';
import { fitView, panBy, pivotAt, zoomAt, ZOOM_STEP, type Extent, type View } from './view';

export interface Navigation {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface NavigationOptions {
  readonly surface: RefObject<HTMLElement | null>;
  readonly extent: Extent | null;
  readonly change: (next: (view: View) => View) => void;
  /** The point of the surface that keys zoom at. */
  readonly pivot: (view: View) => Point;
  /** A press that did not turn into a drag, at a point of the surface and not on a control. */
  readonly onPick: (at: Point) => void;
  readonly onEscape: () => void;
}

/** A press may tremble this many pixels and still be a press. */
const TREMBLE = 5;
const KEY_PAN = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [KEY_PAN, 0],
  ArrowRight: [-KEY_PAN, 0],
  ArrowUp: [0, KEY_PAN],
  ArrowDown: [0, -KEY_PAN],
};

const spread = (points: readonly Point[]): number => {
  const [one, other] = points;
  return one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);
};

const centre = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** Moves the map by wheel, drag, pinch and keys. Nothing needs dragging: buttons and keys do all of it. */
export function useNavigation({
  surface,
  extent,
  change,
  pivot,
  onPick,
  onEscape,
}: NavigationOptions): Navigation {
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  useWheel(surface, extent, change);

  const frame = useRef<DOMRect | undefined>(undefined);
  const local = (event: { clientX: number; clientY: number }): Point => {
    return { x: event.clientX - (frame.current?.left ?? 0), y: event.clientY - (frame.current?.top ?? 0) };
  };

  const move = (event: globalThis.PointerEvent, element: HTMLElement): void => {
    if (extent === null || !pointers.current.has(event.pointerId)) return;
    const before = [...pointers.current.values()];
    pointers.current.set(event.pointerId, local(event));
    const after = [...pointers.current.values()];
    const [from, to] = [centre(before), centre(after)];
    travelled.current +=
      Math.abs(to.x - from.x) + Math.abs(to.y - from.y) + Math.abs(spread(after) - spread(before));
    if (travelled.current <= TREMBLE) return;
    // Captured only now: a capture at the press would take the click away from a label under it.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const factor = after.length > 1 && spread(before) > 0 ? spread(after) / spread(before) : 1;
    change((view) => panBy(zoomAt(view, factor, from, extent), to.x - from.x, to.y - from.y, extent));
  };

  usePointerMoves(surface, move);

  const release = (event: PointerEvent<HTMLElement>, picks: boolean): void => {
    const wasDown = pointers.current.delete(event.pointerId);
    const isOnControl =
      event.target instanceof Element && event.target.closest('button, [data-callout]') !== null;
    if (picks && wasDown && travelled.current <= TREMBLE && !isOnControl) onPick(local(event));
  };

  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      if (pointers.current.size === 0) {
        travelled.current = 0;
        frame.current = surface.current?.getBoundingClientRect();
      }
      pointers.current.set(event.pointerId, local(event));
    },
    onPointerUp: (event) => release(event, true),
    onPointerCancel: (event) => release(event, false),
    onKeyDown: (event) => {
      if (extent === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = viewByKey(event.key, extent, pivot);
      if (event.key === 'Escape') onEscape();
      else if (next !== null) {
        event.preventDefault();
        change(next);
      }
    },
  };
}

/** What a key does to the view: arrows pan, + and − zoom, 0 shows the whole world; null for any other key. */
export function viewByKey(
  key: string,
  extent: Extent,
  pivot: (view: View) => Point = pivotAt(null, extent),
): ((view: View) => View) | null {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return (view) => panBy(view, arrow[0], arrow[1], extent);
  if (key === '+' || key === '=') return (view) => zoomAt(view, ZOOM_STEP, pivot(view), extent);
  if (key === '-' || key === '−') return (view) => zoomAt(view, 1 / ZOOM_STEP, pivot(view), extent);
  if (key === '0') return () => fitView(extent);
  return null;
}

/** Hears a drag as the browser tells it: React's own way of telling costs more than moving the map does. */
function usePointerMoves(
  surface: RefObject<HTMLElement | null>,
  move: (event: globalThis.PointerEvent, element: HTMLElement) => void,
): void {
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const onMove = (event: globalThis.PointerEvent): void => latest.current(event, element);
    element.addEventListener('pointermove', onMove);
    return () => element.removeEventListener('pointermove', onMove);
  }, [surface]);
}

/** True when something around the map can scroll, as on a tablet. */
function scrollsPage(element: HTMLElement): boolean {
  const body = element.closest('.sb-frame-body');
  return body !== null && body.scrollHeight > body.clientHeight + 1;
}

/** React's wheel listener is passive, so the page would scroll along; this one is not. */
function useWheel(
  surface: RefObject<HTMLElement | null>,
  extent: Extent | null,
  change: NavigationOptions['change'],
): void {
  const latest = useRef({ extent, change });
  useEffect(() => {
    latest.current = { extent, change };
  });
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      const { extent: size, change: apply } = latest.current;
      // Where the page scrolls under the map, the wheel is the page's; a pinch on a touchpad comes with Ctrl.
      if (size === null || (!event.ctrlKey && scrollsPage(element))) return;
      const frame = element.getBoundingClientRect();
      const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      event.preventDefault();
      apply((view) => zoomAt(view, Math.exp(-lines * 0.002), at, size));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [surface]);
}
