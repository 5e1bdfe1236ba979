import { expect, it } from 'vitest';
import { t } from '../../src/app/words';
import { expectAccessible } from './accessible';
import { withBrowser, viewports } from './harness';

const visit = withBrowser();
const windows = Object.keys(viewports) as (keyof typeof viewports)[];

it.each(windows)('the site opens on a %s from a subfolder of any web host', async (viewport) => {
  await visit(
    async (page) => {
      await page.getByRole('button', { name: t('title.play') }).waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    },
    { viewport },
  );
});

it('the single file opens from disk with the network off', async () => {
  await visit(
    async (page) => {
      expect(page.url()).toMatch(/^file:/);
      await page.locator('#root > *').first().waitFor({ state: 'attached' });
    },
    { from: 'single' },
  );
});
