import { createContext, useContext, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The four layouts of the game, by width in rem (so that larger text moves to a smaller layout). */
export type LayoutName = 'phone' | 'tablet' | 'desk' | 'wide';

export interface Layout {
  readonly name: LayoutName;
  /** Under 700 px tall at normal text size: rows tighten and small charts give way. */
  readonly short: boolean;
  /** So low (zoomed in, or a phone on its side) that nothing stays pinned. */
  readonly low: boolean;
}

const BREAKPOINTS: readonly (readonly [LayoutName, number])[] = [
  ['phone', 37.5],
  ['tablet', 64],
  ['desk', 100],
];
const SHORT = 43.75;
const LOW = 30;

/** The layout for a box of this size in rem. */
export function layoutFor(width: number, height: number): Layout {
  const name = BREAKPOINTS.find(([, below]) => width < below)?.[0] ?? 'wide';
  return { name, short: height < SHORT, low: height < LOW };
}

const defaultLayout: Layout = { name: 'desk', short: false, low: false };

export const LayoutContext = createContext<Layout>(defaultLayout);

/** The layout of the frame around the caller; `desk` outside any frame. */
export function useLayout(): Layout {
  return useContext(LayoutContext);
}

/** Measures a frame and follows its size and the text size. */
export function useMeasuredLayout(frame: RefObject<HTMLElement | null>): Layout {
  const [layout, setLayout] = useState<Layout>(defaultLayout);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = layoutFor(element.clientWidth / rem, element.clientHeight / rem);
      setLayout((old) =>
        old.name === next.name && old.short === next.short && old.low === next.low ? old : next,
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const size = new ResizeObserver(measure);
    size.observe(element);
    const settings = new MutationObserver(measure);
    settings.observe(document.documentElement, { attributeFilter: ['data-text'] });
    return () => {
      size.disconnect();
      settings.disconnect();
    };
  }, [frame]);
  return layout;
}
