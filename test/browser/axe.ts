import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Breaches of WCAG 2.2 A and AA that axe finds on the page as it stands: rule, element and what is wrong with it. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof AxeCore };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      // The lists of what passes are long, and nobody reads them.
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${String(node.target)}: ${node.failureSummary ?? ''}`),
    );
  }, TAGS);
}
