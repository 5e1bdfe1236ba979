import type { Page } from 'playwright-core';
import { t } from '../../src/app/words';

/** Nothing has changed for as long, milliseconds. */
const QUIET = 160;
const PATIENCE = 30_000;

/** What stands on a page that is still being made. */
const COMING = [t('common.loading'), t('map.loading'), t('title.fetching')];

/** Waits until a page stands still: fonts are there, nothing is on its way, nothing moves and nothing has changed for a moment. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    async ([quiet, patience, coming]) => {
      const late = performance.now() + patience;
      await document.fonts.ready;
      let last = performance.now();
      const watch = new MutationObserver(() => {
        last = performance.now();
      });
      watch.observe(document.documentElement, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const isComing = (): boolean => coming.some((text) => document.body.innerText.includes(text));
      while (performance.now() < late && (performance.now() - last < quiet || isComing())) {
        await new Promise(requestAnimationFrame);
      }
      watch.disconnect();
      await new Promise(requestAnimationFrame);
    },
    [QUIET, PATIENCE, COMING] as const,
  );
}
