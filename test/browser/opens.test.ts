import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { t } from '../../src/app/words';
import { withBrowser, viewports } from './harness';
import { Player } from './play/player';
import { scenario } from './play/words';

const visit = withBrowser();

/**
 * What the build holds to, in bytes as they travel: all that comes before a first decision, and the scripts of a turn (the aim is 400 kB):
 * docs/decisions/0058-budgets.md.
 */
const PLAYABLE = 542_000;
const SCRIPTS = 394_000;
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
    await page.route(/\/play-[^/]*\.js$/, async (route) => {
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

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Bytes of a file of the build as it travels: compressed, but for fonts, which are already. */
function weight(path: string): number {
  const bytes = readFileSync(dist + path);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
const sum = (paths: readonly string[]): number => paths.reduce((all, path) => all + weight(path), 0);
/** Each of these files with its weight, heaviest first: what to look at when a budget is exceeded. */
const listed = (paths: readonly string[]): string =>
  paths
    .toSorted((a, b) => weight(b) - weight(a))
    .map((path) => `${weight(path)} ${path}`)
    .join('\n');
/** Scenarios and maps travel as modules; they are data, not code. */
const isData = (path: string): boolean => path.startsWith('assets/data/');

it('what the first screen needs of scripts is at most 100 kB as it travels', () => {
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  expect(sum(scripts)).toBeLessThanOrEqual(100_000);
});

it('a first decision, and a whole turn, come within the budgets of weight and requests', async () => {
  await visit(async (page) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const [, path] = /\/standard-bearers\/(.*)$/.exec(new URL(request.url()).pathname) ?? [];
      if (path !== undefined) asked.add(path === '' ? 'index.html' : path);
    });
    await page.reload();
    const player = new Player(page);
    await player.start(scenario('radio-silence'), '7');
    await page.locator('canvas').first().waitFor();
    await expect.poll(() => [...asked].some((path) => path.includes('thinking.worker'))).toBe(true);
    const playable = [...asked];
    expect(playable.some((path) => path.includes('phaserStage'))).toBe(true);
    expect(playable.length).toBeLessThanOrEqual(20);
    expect(sum(playable), listed(playable)).toBeLessThanOrEqual(PLAYABLE);
    await player.decide(scenario('radio-silence').accords[0]?.honour ?? '');
    await player.submit();
    await player.read();
    const fonts = [...asked].filter((path) => path.endsWith('.woff2'));
    expect(sum(fonts)).toBeLessThanOrEqual(120_000);
    const scripts = [...asked].filter((path) => path.endsWith('.js') && !isData(path));
    expect(sum(scripts), listed(scripts)).toBeLessThanOrEqual(SCRIPTS);
  });
});
