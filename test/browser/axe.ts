import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose answer another theme or less room may change, on a page of which all the others are asked as well. */
const SIGHT = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'nested-interactive',
  'aria-hidden-focus',
];

/**
 * Breaches of WCAG 2.2 A and AA that axe finds on the page as it stands: rule, element and what is wrong with it.
 * @param sight asks only what the theme and the room decide, in half the time
 */
export async function faultsOf(page: Page, sight = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const asked: AxeCore.RunOnly = sight ? { type: 'rule', values: SIGHT } : { type: 'tag', values: TAGS };
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof AxeCore };
    const { violations } = await axe.run(document, {
      runOnly,
      // The lists of what passes are long, and nobody reads them.
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${String(node.target)}: ${node.failureSummary ?? ''}`),
    );
  }, asked);
}
