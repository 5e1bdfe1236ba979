import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchFlags } from '../../scripts/chromium/flags';
import { serve, type Server } from '../../scripts/site/serve';

const root = fileURLToPath(new URL('../..', import.meta.url));
const failures = join(root, 'test/browser/failures');

/** The two windows the game is made for. */
export const viewports = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** What a test wants opened. */
export interface VisitOptions {
  /** `site` is dist/ on a web server; `single` is the one file, from disk, with the network off. */
  readonly from?: 'site' | 'single';
  readonly viewport?: keyof typeof viewports;
  /** Added to the page's address, such as `?seed=7` or `#…`. */
  readonly at?: string;
  /** Further settings of Playwright's browser context (locale, timezoneId, reducedMotion, …). */
  readonly context?: BrowserContextOptions;
}

/** Opens the game in a fresh profile, runs `play`, and closes it. */
export type Visit = (play: (page: Page) => Promise<void>, options?: VisitOptions) => Promise<void>;

/**
 * Starts one Chromium and one web server for the test file that calls it, and returns `visit`. A visit fails when `play`
 * throws, and also when the page logged an error, threw one, or asked for something it did not get; a failed
 * visit leaves a screenshot in test/browser/failures/.
 * @param flags of Chromium, beside those of every test
 */
export function withBrowser(flags: readonly string[] = []): Visit {
  let browser: Browser | undefined;
  let server: Server | undefined;

  beforeAll(async () => {
    const executablePath = process.env['SB_CHROMIUM'] ?? '';
    [browser, server] = await Promise.all([
      chromium.launch({ executablePath, args: [...launchFlags, ...flags] }),
      serve(join(root, 'dist')),
    ]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  return async (play, { from = 'site', viewport = 'laptop', at = '', context: settings = {} } = {}) => {
    if (!browser || !server) throw new Error('visit: call it inside a test');
    const context = await browser.newContext({
      viewport: viewports[viewport],
      hasTouch: viewport === 'phone',
      reducedMotion: 'reduce',
      // What a visit does not ask for must come from the server, not from what the last one kept.
      serviceWorkers: 'block',
      ...settings,
    });
    const page = await context.newPage();
    const complaints = listen(page, from === 'single');
    const single = pathToFileURL(join(root, 'dist-single/standard-bearers.html')).href;
    try {
      if (from === 'single') await context.setOffline(true);
      await page.goto((from === 'single' ? single : server.address) + at);
      await play(page);
      expect(complaints, 'the page complained').toEqual([]);
    } catch (error) {
      await saveScreenshot(page);
      if (complaints.length > 0 && error instanceof Error) {
        error.message += `\nThe page said:\n  ${complaints.join('\n  ')}`;
      }
      throw error;
    } finally {
      await context.close();
    }
  };
}

/** Collects what the page complains of, as it comes. */
function listen(page: Page, offline: boolean): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`threw: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`logged: ${message.text()} ${message.location().url}`);
  });
  page.on('requestfailed', (request) => complaints.push(`did not get ${request.url().slice(0, 200)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`got ${response.status()} for ${response.url()}`);
  });
  page.on('request', (request) => {
    if (offline && request.url().startsWith('http')) complaints.push(`went online for ${request.url()}`);
  });
  return complaints;
}

async function saveScreenshot(page: Page): Promise<void> {
  const name = (expect.getState().currentTestName ?? 'test').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  mkdirSync(failures, { recursive: true });
  await page
    .screenshot({ path: join(failures, `${name}.png`), fullPage: true, timeout: 10_000 })
    .catch(() => undefined);
}
