import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { SETTLE_MS, type Movable } from './useMapPainting';
import type { View } from './view';

export interface SlidingOptions {
  /** The view that the page is laid out for. */
  readonly laid: View | null;
  /** Lays the page out for another view. */
  readonly commit: (view: View) => void;
  readonly painting: Movable;
  /** Elements that move with the map. */
  readonly layers: readonly RefObject<HTMLElement | null>[];
}

export interface Sliding {
  readonly change: (next: (view: View) => View) => void;
  /** Where the map is at this moment. */
  readonly now: () => View | null;
}

/**
 * Moves the map. While only its place changes, what is painted and what is written slides as it is, and nothing is painted, laid
 * out or rendered; once it rests, or where what is painted ends, it is laid out anew.
 */
export function useSliding(options: SlidingOptions): Sliding {
  const { laid } = options;
  const latest = useRef(options);
  const live = useRef<View | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const slide = (layers: SlidingOptions['layers'], x: number, y: number): void => {
    for (const { current } of layers)
      if (current !== null) current.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
  };

  useLayoutEffect(() => {
    latest.current = options;
    const at = live.current;
    // Something else changed while the map was sliding: what was painted anew follows.
    if (laid !== null && at !== null && timer.current !== undefined && at.scale === laid.scale)
      options.painting.show(at);
  });

  useLayoutEffect(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    live.current = laid;
    slide(latest.current.layers, 0, 0);
  }, [laid]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: (view: View) => View): void => {
    const { laid: from, commit, painting, layers } = latest.current;
    const at = live.current ?? from;
    if (from === null || at === null) return;
    const to = next(at);
    if (to.x === at.x && to.y === at.y && to.scale === at.scale) return;
    live.current = to;
    clearTimeout(timer.current);
    timer.current = undefined;
    if (to.scale !== from.scale || !painting.reaches(to)) {
      commit(to);
      return;
    }
    painting.show(to);
    slide(layers, to.x - from.x, to.y - from.y);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      commit(to);
    }, SETTLE_MS);
  };

  return { change, now: () => live.current ?? laid };
}
