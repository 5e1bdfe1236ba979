import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFlags } from '../../../scripts/chromium/flags';
import { ENTRIES } from '../../../scripts/screens/catalogue';
import type { Entry } from '../../../scripts/screens/entry';
import { settle } from '../../../scripts/screens/settle';
import { SIZES } from '../../../scripts/screens/sizes';
import { walk } from '../../../scripts/screens/walk';
import { serve, type Server } from '../../../scripts/site/serve';
import { faultsOf } from '../axe';

/** `SB_SCREENS=map/,room/start` looks at the entries whose ids begin so, and at no others. */
const wanted = process.env['SB_SCREENS']?.split(',');

/** Screens of the catalogue on which seats decide, and those that tell, ask or wait. Each entry is in one half. */
export const isOfDeciding = ({ id }: Entry): boolean => /^(title|plan|map|long|hall)\//.test(id);

/**
 * Asks axe of half of the catalogue, in a Chromium and on a server of its own: the halves are files, so that two workers
 * share them.
 */
export function axeFindsNothing(name: string, isOfHalf: (entry: Entry) => boolean): void {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      chromium.launch({ executablePath: process.env['SB_CHROMIUM'], args: launchFlags }),
      serve(fileURLToPath(new URL('../../../dist', import.meta.url))),
    ]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  it(`axe finds nothing on ${name}, light on a laptop and dark on a phone`, async () => {
    const half = ENTRIES.filter(isOfHalf);
    expect(half.length).toBeGreaterThan(40);
    const entries = half.filter(
      ({ id, likeOthers = false }) => wanted?.some((start) => id.startsWith(start)) ?? !likeOthers,
    );
    const found: string[] = [];
    await walk(entries, {
      browser,
      address: server.address,
      size: 'laptop',
      abreast: 2,
      look: async (page, entry) => {
        found.push(...(await faultsInBoth(page, entry)));
      },
      fail: ({ id }, error) => found.push(`${id}: ${String(error)}`),
    });
    expect(found).toEqual([]);
  }, 600_000);
}

/** The page stays as the entry before has left it, so that each is laid out anew but once. */
async function faultsInBoth(page: Page, { id, busy = false }: Entry): Promise<string[]> {
  const isPhone = page.viewportSize()?.width === SIZES.phone.width;
  const views = isPhone ? (['phone', 'laptop'] as const) : (['laptop', 'phone'] as const);
  const found: string[] = [];
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
  return found;
}
