import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { t } from '../../src/app/words';
import { withBrowser, viewports } from './harness';

const visit = withBrowser();
const windows = Object.keys(viewports) as (keyof typeof viewports)[];

it.each(windows)('the site opens on a %s from a subfolder of any web host', async (viewport) => {
  await visit(
    async (page) => {
      await page.getByRole('button', { name: t('title.play') }).waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
    { viewport },
  );
});

it('the single file opens from disk with the network off', async () => {
  await visit(
    async (page) => {
      expect(page.url()).toMatch(/^file:/);
      await page.getByRole('button', { name: t('title.play') }).waitFor();
    },
    { from: 'single' },
  );
});

it('the title can be used before the screens of a game have come, and play begins when they do', async () => {
  await visit(async (page) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\/game-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.getByRole('button', { name: t('title.play') }).click();
    await page.getByText(t('common.loading')).waitFor();
    come();
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByText(t('common.loading')).count()).toBe(0);
  });
});

it('the site opens and plays with the network off after one visit, with every scenario on its shelf', async () => {
  await visit(
    async (page) => {
      await page.getByText(t('title.kept')).waitFor();
      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole('button', { name: /The Long Table/ }).click();
      await page.getByRole('button', { name: /^Start as / }).click();
      const submit = page.getByRole('button', { name: t('submit.turn') });
      await submit.waitFor();
      expect(await submit.isEnabled()).toBe(true);
    },
    { context: { serviceWorkers: 'allow' } },
  );
});

it('what the first screen needs of scripts is at most 100 kB as it travels', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((path) => gzipSync(readFileSync(dist + path)).length);
  expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(100_000);
});
