import { act } from 'preact/test-utils';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';
import { LayoutContext } from '../../../src/app/ui/layout';
import type { LayoutName } from '../../../src/app/ui/layout';

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** Makes a change, and lets all that follows from it be drawn. */
export function settle(change: () => void): void {
  void act(change);
}

/** Puts a part on a page as if its frame had this layout. */
export function render(part: ReactNode, layout: LayoutName = 'desk'): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  cleanups.push(() => {
    settle(() => root.unmount());
    place.remove();
  });
  settle(() =>
    root.render(<LayoutContext value={{ name: layout, short: false, low: false }}>{part}</LayoutContext>),
  );
  return place;
}

/** The one element with this role and name, as a screen reader finds it. */
export function named(place: ParentNode, selector: string, name: string): HTMLElement {
  const found = Array.from(place.querySelectorAll<HTMLElement>(selector)).filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} of “${selector}” are named “${name}”`);
  return found[0] as HTMLElement;
}

export function click(element: HTMLElement): void {
  settle(() => element.click());
}

export const texts = (place: ParentNode, selector: string): string[] =>
  Array.from(place.querySelectorAll(selector), (element) => element.textContent ?? '');
