import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFlags } from '../../scripts/chromium/flags';
import { ENTRIES } from '../../scripts/screens/catalogue';
import { settle } from '../../scripts/screens/settle';
import { SIZES } from '../../scripts/screens/sizes';
import { walk } from '../../scripts/screens/walk';
import { serve, type Server } from '../../scripts/site/serve';
import { faultsOf } from './axe';

/** `SB_SCREENS=map/,room/start` looks at the entries whose ids begin so, and at no others. */
const wanted = process.env['SB_SCREENS']?.split(',');
const entries = ENTRIES.filter(({ id }) => wanted?.some((start) => id.startsWith(start)) ?? true);

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: process.env['SB_CHROMIUM'], args: launchFlags }),
    serve(fileURLToPath(new URL('../../dist', import.meta.url))),
  ]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
});

it('every screen of the catalogue has a name of its own', () => {
  const names = ENTRIES.map(({ id }) => id);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((id, at) => names.indexOf(id) !== at)).toEqual([]);
});

it('axe finds nothing on any screen of the catalogue, light on a laptop and dark on a phone', async () => {
  const found: string[] = [];
  await walk(entries, {
    browser,
    address: server.address,
    size: 'laptop',
    abreast: 2,
    async look(page, { id, busy = false }) {
      // The page stays as the entry before has left it, so that each is laid out anew but once.
      const isPhone = page.viewportSize()?.width === SIZES.phone.width;
      const views = isPhone ? (['phone', 'laptop'] as const) : (['laptop', 'phone'] as const);
      for (const [at, size] of views.entries()) {
        const theme = size === 'phone' ? 'dark' : 'light';
        if (at > 0) {
          await page.emulateMedia({ colorScheme: theme });
          await page.setViewportSize(SIZES[size]);
          if (!busy) await settle(page);
        }
        const faults = await faultsOf(page, size === 'phone');
        found.push(...faults.map((line) => `${id}, ${theme}: ${line}`));
      }
    },
    fail: ({ id }, error) => found.push(`${id}: ${String(error)}`),
  });
  expect(found).toEqual([]);
}, 600_000);
