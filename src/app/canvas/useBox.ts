import { useLayoutEffect, useState, type RefObject } from 'react';

/** An element's inner size in CSS pixels, the device pixel ratio (capped at 3), the size of 1 rem over 16 pixels, and the least side of a button. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  readonly text: number;
  /** At normal text size, in CSS pixels: larger for a finger than for a mouse. */
  readonly target: number;
}

const MAX_DPR = 3;

/** What is read from the back of a room has larger words; the style sheet says by how much. */
const magnifyOf = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--magnify')) || 1;

function measure(element: HTMLElement): Box {
  const root = getComputedStyle(document.documentElement);
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    dpr: Math.min(MAX_DPR, window.devicePixelRatio || 1),
    text: ((Number.parseFloat(root.fontSize) || 16) / 16) * magnifyOf(element),
    target: (Number.parseFloat(root.getPropertyValue('--target')) || 1.75) * 16,
  };
}

const isSame = (one: Box | null, other: Box): boolean =>
  one !== null &&
  one.width === other.width &&
  one.height === other.height &&
  one.dpr === other.dpr &&
  one.text === other.text &&
  one.target === other.target;

/** Follows an element's size, the page's zoom and its text size; null until the element is laid out. */
export function useBox(target: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = target.current;
    if (element === null) return;
    const update = (): void => {
      const next = measure(element);
      if (next.width > 0 && next.height > 0) setBox((last) => (isSame(last, next) ? last : next));
    };
    const sizes = new ResizeObserver(update);
    sizes.observe(element);
    const text = new MutationObserver(update);
    text.observe(document.documentElement, { attributeFilter: ['data-text'] });
    window.addEventListener('resize', update);
    update();
    return () => {
      sizes.disconnect();
      text.disconnect();
      window.removeEventListener('resize', update);
    };
  }, [target]);
  return box;
}
