import type { Page } from 'playwright-core';
import { settle } from './settle';
import { smallTargets } from './targets';

const PHONE = 390;

/** Where larger text and narrow windows are tried. */
const TRIALS = [
  { name: 'a phone', width: PHONE, height: 844, text: null },
  { name: '320 pixels', width: 320, height: 640, text: null },
  { name: 'a phone at 200%', width: 390, height: 844, text: '200' },
  { name: 'a laptop at 200%', width: 1366, height: 768, text: '200' },
] as const;

/** What of a screen is lost with large text and in a narrow window: what is too wide, cut off, or lies on something else. */
export async function comfortOf(page: Page): Promise<string[]> {
  const was = page.viewportSize();
  const found: string[] = [];
  for (const { name, width, height, text } of TRIALS) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      if (size === null) delete document.documentElement.dataset['text'];
      else document.documentElement.dataset['text'] = size;
    }, text);
    await settle(page);
    found.push(...(await page.evaluate(lost)).map((fault) => `${name}: ${fault}`));
    if (width === PHONE && text === null)
      found.push(...(await smallTargets(page)).map((fault) => `a finger: ${fault}`));
  }
  await page.evaluate(() => delete document.documentElement.dataset['text']);
  if (was !== null) await page.setViewportSize(was);
  return found;
}

/** Runs in the page. */
function lost(): string[] {
  const found = new Set<string>();
  const told = (element: Element): string =>
    `“${(element.textContent ?? '').trim().slice(0, 40)}” (${element.className || element.tagName})`;
  for (const box of document.querySelectorAll(
    'html, .sb-frame-body, .sb-frame-sidebody, .sb-page-body, .sb-dialog',
  )) {
    if (box.scrollWidth <= box.clientWidth + 1 || !box.checkVisibility()) continue;
    const right = box.getBoundingClientRect().left + box.clientWidth;
    const widest = [...box.querySelectorAll('*')].findLast(
      (element) => element.getBoundingClientRect().right > right + 1 && element.checkVisibility(),
    );
    const by = widest === undefined ? '' : `, by ${told(widest)}`;
    found.add(`${box.className || 'the page'} is ${box.scrollWidth - box.clientWidth} too wide${by}`);
  }
  for (const box of document.querySelectorAll('main *')) {
    const { overflowY } = getComputedStyle(box);
    if (
      overflowY === 'auto' &&
      box.scrollHeight > box.clientHeight + 4 &&
      box.clientHeight < 96 &&
      box.clientHeight > 0
    )
      found.add(`${box.className} scrolls in ${box.clientHeight} pixels`);
  }

  interface Run {
    readonly element: Element;
    readonly rect: DOMRect;
  }
  const runs: Run[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? '').trim() === '') continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, option, .sb-sr'))
      continue;
    if (element.closest('.map-layer, .hall-names, [inert]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) runs.push({ element, rect });
  }
  const isHidden = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (width <= 2 && height <= 2 && getComputedStyle(at).overflow !== 'visible') return true;
    }
    return false;
  };
  for (const { element, rect } of runs) {
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if (overflowX === 'visible') continue;
      const box = at.getBoundingClientRect();
      // A name that has no room in a bar wraps out of sight; a list says it.
      if (rect.top >= box.bottom - 2 || rect.bottom <= box.top + 2) break;
      const beyond = Math.max(rect.right - box.right, box.left - rect.left);
      if (beyond > 2 && overflowX !== 'auto' && overflowX !== 'scroll' && !isHidden(element))
        found.add(`${told(element)} is cut by ${Math.round(beyond)} in ${at.className}`);
      break;
    }
  }
  const meets = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
    // The box of a line is higher than its letters.
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      0.3 * Math.max(one.height, other.height);
  const isOnTop = ({ element, rect }: Run): boolean => {
    const there = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  };
  for (const [n, one] of runs.entries()) {
    for (const other of runs.slice(n + 1)) {
      if (one.element === other.element || !meets(one.rect, other.rect)) continue;
      // What a pinned part covers can be scrolled out from under it.
      if (isOnTop(one) && isOnTop(other) && !isHidden(one.element) && !isHidden(other.element))
        found.add(`${told(one.element)} lies on ${told(other.element)}`);
    }
  }
  return [...found];
}
