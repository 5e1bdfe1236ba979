import type { Page } from 'playwright-core';

/** What a finger needs, in pixels, and what is let pass for rounding. */
const FINGER = { wanted: 44, slack: 1.5 };

/**
 * Controls that a finger may miss: those whose place that answers, measured by asking the page what lies at its points, is
 * below 44 pixels. Words inside sentences are exempt, as in WCAG 2.5.8, and so is what cannot be pressed now.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(({ wanted, slack }) => {
    const found = new Set<string>();
    const controls = document.querySelectorAll(
      'button, a[href], select, summary, input, textarea, [role="tab"], [role="switch"]',
    );
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]')) continue;
      // On the map the nearest mark answers, wherever the finger comes down.
      if (control.matches(':disabled, .map-label, .map-seal-code')) continue;
      const mine = [control, control.closest('label')].filter((one) => one !== null);
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const answers = (at: number, down: number): boolean => {
        const there = document.elementFromPoint(at, down);
        const label = there?.closest('label');
        return (
          there !== null &&
          (mine.some((one) => one.contains(there)) ||
            (label instanceof HTMLLabelElement && label.control === control))
        );
      };
      // Out of sight, or under something: nobody presses it there.
      if (!answers(x, y)) continue;
      const inText =
        getComputedStyle(control).display.startsWith('inline') &&
        control.closest('p, dt, dd, li, h1, h2, h3, td, th');
      // One that is large enough and lies half under a pinned part comes out from under it.
      if (inText || Math.min(width, height) >= wanted - slack) continue;
      const reach = (dx: number, dy: number): number => {
        let far = 0;
        while (far < wanted && answers(x + dx * (far + 1), y + dy * (far + 1))) far += 1;
        return far;
      };
      const wide = reach(1, 0) + reach(-1, 0) + 1;
      const high = reach(0, 1) + reach(0, -1) + 1;
      const isAtEdge = top < 0 || left < 0 || top + height > innerHeight || left + width > innerWidth;
      if (Math.min(wide, high) >= wanted - slack || isAtEdge) continue;
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      found.add(
        `“${name.trim().slice(0, 40)}” (${control.className || control.tagName}) answers to ${wide}×${high}`,
      );
    }
    return [...found];
  }, FINGER);
}
