/**
 * `npm run screens`: pictures of every screen in every state, theme and size, into a folder that git ignores, with a page that shows
 * them side by side. Builds the site first where it is older than its sources.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../chromium/find';
import { launchFlags } from '../chromium/flags';
import { thisMachine } from '../chromium/machine';
import { isFresh } from '../site/fresh';
import { serve } from '../site/serve';
import { USAGE, wantedOf, type Wanted } from './args';
import { ENTRIES } from './catalogue';
import { comfortOf } from './comfort';
import { settle } from './settle';
import { contactSheet, pictureOf } from './sheet';
import type { Vision } from './sizes';
import { walk } from './walk';

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Pages at the same time: a machine with two processors has nothing from more. */
const ABREAST = 2;

async function shoot(wanted: Wanted, address: string): Promise<Map<string, string>> {
  const executablePath = await findChromium(thisMachine());
  if (executablePath === undefined) throw new Error('Pictures need a Chromium.');
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const failures = new Map<string, string>();
  const out = resolve(root, wanted.out);
  for (const size of wanted.sizes) {
    let n = 0;
    const began = Date.now();
    await walk(wanted.entries, {
      browser,
      address,
      size,
      abreast: ABREAST,
      async look(page, entry) {
        n += 1;
        if (wanted.comfort) {
          for (const fault of await comfortOf(page)) say(`${entry.id}, ${fault}`);
          return;
        }
        for (const theme of wanted.themes) {
          await page.emulateMedia({ colorScheme: theme, forcedColors: wanted.forced ? 'active' : 'none' });
          if (wanted.text !== undefined) await enlarge(page, wanted.text);
          await page.waitForTimeout(120);
          for (const vision of wanted.visions) {
            const path = join(out, pictureOf(entry, size, theme, vision));
            mkdirSync(dirname(path), { recursive: true });
            const session = await seeAs(page, vision);
            await page.screenshot({ path, fullPage: wanted.whole });
            await session.detach();
          }
        }
      },
      fail(entry, error) {
        const why = error instanceof Error ? error.message : String(error);
        failures.set(entry.id, `${size}: ${why}`);
        say(`✗ ${entry.id} (${size}): ${why.split('\n')[0] ?? ''}`);
      },
    });
    say(`${size}: ${n} of ${wanted.entries.length} screens in ${Math.round((Date.now() - began) / 1000)} s`);
  }
  await browser.close();
  return failures;
}

/** As the settings do it. */
async function enlarge(page: Page, percent: string): Promise<void> {
  await page.evaluate((text) => void (document.documentElement.dataset['text'] = text), percent);
  await settle(page);
}

/** Until the session is detached, what is drawn is seen as by others. */
async function seeAs(page: Page, type: Vision): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type });
  return session;
}

/** The pictures to compare with, by the number that their names begin with; the light one where there are two. */
function besides(folder: string | undefined, out: string): Map<string, string> {
  if (folder === undefined) return new Map();
  const names = readdirSync(folder).filter(
    (name) => /^\d\d\w?-.*\.png$/.test(name) && !name.includes('dark'),
  );
  return new Map(
    names.map((name) => [/^\d\d\w?/.exec(name)?.[0] ?? '', relative(out, resolve(folder, name))]),
  );
}

async function run(): Promise<void> {
  const wanted = wantedOf(process.argv.slice(2), ENTRIES);
  if (wanted.list) {
    for (const { id, title } of wanted.entries) say(`${id.padEnd(28)} ${title}`);
    return;
  }
  if (wanted.at === undefined && !isFresh(root)) {
    say('Building the site …');
    await build({ logLevel: 'warn' });
  }
  const server = wanted.at === undefined ? await serve(join(root, 'dist')) : undefined;
  const failures = await shoot(wanted, server?.address ?? wanted.at ?? '');
  await server?.close();
  const out = resolve(root, wanted.out);
  const index = join(out, 'index.html');
  mkdirSync(out, { recursive: true });
  writeFileSync(index, contactSheet(out, ENTRIES, failures, besides(wanted.beside, out)));
  say(index);
  process.exitCode = failures.size > 0 ? 1 : 0;
}

try {
  await run();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say(USAGE);
  process.exitCode = 2;
}
