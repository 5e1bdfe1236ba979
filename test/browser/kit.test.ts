import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFlags } from '../../scripts/chromium/flags';
import { faultsOf } from './axe';
import { viewports } from './harness';
import { serve } from '../../scripts/site/serve';
import type { Server } from '../../scripts/site/serve';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'standard-bearers-kit-'));
let browser: Browser;
let server: Server;

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, rolldownOptions: { input: join(root, 'test/app/ui/story/index.html') } },
  });
  server = await serve(folder);
  browser = await chromium.launch({ executablePath: process.env['SB_CHROMIUM'], args: launchFlags });
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  rmSync(folder, { recursive: true });
});

/** Opens a story page in a fresh profile and closes it after `look`. */
async function open(
  at: string,
  size: { width: number; height: number },
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}test/app/ui/story/index.html?${at}`);
    await page.locator('main').waitFor();
    await look(page);
  } finally {
    await context.close();
  }
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(['parts', 'plan', 'accord', 'news', 'review'])('the kit in the story “%s”', (screen) => {
  it('has no fault that axe finds, light on a laptop and dark on a phone', async () => {
    for (const [size, theme] of [
      ['laptop', 'light'],
      ['phone', 'dark'],
    ] as const) {
      await open(`screen=${screen}&theme=${theme}`, viewports[size], async (page) => {
        expect(await faultsOf(page), `${size}, ${theme}`).toEqual([]);
      });
    }
  });

  it('never scrolls sideways: at 320 px, on the narrowest laptop, on a phone with text at 200 %', async () => {
    await open(`screen=${screen}`, { width: 320, height: 640 }, async (page) => {
      expect(await overflow(page), '320 px').toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1024, height: 700 });
      expect(await overflow(page), '1024 px').toBeLessThanOrEqual(0);
    });
    await open(`screen=${screen}&text=200`, viewports.phone, async (page) => {
      expect(await overflow(page), 'text at 200 %').toBeLessThanOrEqual(0);
    });
  });
});

describe('what opens over the page', () => {
  it('gives the focus back when a dialog or a menu closes', async () => {
    await open('screen=parts', viewports.laptop, async (page) => {
      for (const name of ['Keys', 'Menu']) {
        const button = page.getByRole('button', { name });
        await button.focus();
        await page.keyboard.press('Enter');
        await page.locator('dialog[open], [popover]:popover-open').waitFor();
        await page.keyboard.press('Escape');
        const isBack = () => button.evaluate((element) => element === document.activeElement);
        await expect.poll(isBack, { message: name }).toBe(true);
      }
    });
  });

  it('keeps the privacy curtain down until its button is pressed', async () => {
    await open('screen=parts', viewports.laptop, async (page) => {
      await page.getByRole('button', { name: 'Curtain' }).click();
      const curtain = page.getByRole('dialog', { name: 'Privacy curtain' });
      await curtain.waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await curtain.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'I am Sweden' }).click();
      await curtain.waitFor({ state: 'hidden' });
    });
  });
});
