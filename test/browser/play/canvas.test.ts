import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { patience, Player } from './player';
import { scenario } from './words';

/** Chromium's own WebGL in software, which the game does not take for a graphics card unless it is told so. */
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const visit = withBrowser(software);

/** Runs in the page before it: software is named as a card, and every context is kept where a test finds it. */
function pretendCard(): void {
  const real = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
  const contexts: unknown[] = [];
  Object.assign(window, { contexts });
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, wish?: object) {
    const context = real.call(this, kind, { ...wish, failIfMajorPerformanceCaveat: false });
    if (/webgl/.test(kind)) contexts.push(context);
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
  const asked = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (
    this: WebGLRenderingContext,
    name: number,
  ): unknown {
    const told: unknown = asked.call(this, name);
    return typeof told === 'string' && /swiftshader/i.test(told) ? 'A card' : told;
  };
}

/** Runs in the page: takes the card away, and keeps what gives it back. @returns when the page has been told */
function lose(): Promise<void> {
  const { contexts } = window as unknown as { contexts: WebGLRenderingContext[] };
  const context = contexts.findLast((one) => !one.isContextLost());
  if (!context) throw new Error('nothing is drawn by WebGL');
  const card = context.getExtension('WEBGL_lose_context');
  Object.assign(window, { card });
  return new Promise((told) => {
    context.canvas.addEventListener('webglcontextlost', () => told());
    card?.loseContext();
  });
}

/** Runs in the page: how often something is drawn from now on. */
function countDraws(): void {
  Object.assign(window, { draws: 0 });
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const real = WebGLRenderingContext.prototype[name];
    WebGLRenderingContext.prototype[name] = function (this: WebGLRenderingContext, ...given: number[]) {
      (window as unknown as { draws: number }).draws += 1;
      Reflect.apply(real, this, given);
    };
  }
}

/** Runs in the page before it: there is no canvas of any kind. */
function takeCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

const mapOf = (page: Page): Locator => page.getByRole('group', { name: t('map.view.map'), exact: true });

/** How many of the map's places, of 256 in a grid, are painted. */
async function painted(page: Page): Promise<number> {
  const canvas = page.getByRole('img').locator('canvas');
  const png = await canvas.screenshot();
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const flat = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      flat.drawImage(picture, 0, 0);
      const { data } = flat.getImageData(0, 0, picture.width, picture.height);
      const at = (x: number, y: number): string =>
        data.slice((y * picture.width + x) * 4, (y * picture.width + x) * 4 + 3).join();
      const seen = Array.from({ length: 256 }, (_, n) =>
        at(
          Math.floor((((n % 16) + 0.5) * picture.width) / 16),
          Math.floor(((Math.floor(n / 16) + 0.5) * picture.height) / 16),
        ),
      );
      return seen.filter((colour) => colour !== seen[0]).length;
    },
    [...png],
  );
}

/** How far apart two states of two continents stand on the map, in pixels. */
async function between(page: Page): Promise<number> {
  const middles = await Promise.all(
    [/^Finland/, /^Kenya/].map(async (name) => {
      const box = await mapOf(page).getByRole('button', { name }).boundingBox();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  const [one, other] = middles;
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
}

it('with a graphics card the map is drawn by WebGL, and comes back when the card was taken away', async () => {
  await visit(async (page) => {
    await page.addInitScript(pretendCard);
    await page.reload();
    await new Player(page).playNow();
    await page.getByRole('img').locator('canvas').waitFor();
    await expect.poll(() => painted(page), patience).toBeGreaterThan(20);
    const whole = await painted(page);
    await page.evaluate(lose);
    await page.evaluate(countDraws);
    await page.evaluate(() => (window as unknown as { card: WEBGL_lose_context }).card.restoreContext());
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { draws: number }).draws), patience)
      .toBeGreaterThan(0);
    await expect.poll(() => painted(page), patience).toBe(whole);
  });
});

it('where nothing can be drawn the map is its table, and the turn goes on', async () => {
  await visit(async (page) => {
    await page.addInitScript(takeCanvas);
    await page.reload();
    const player = new Player(page);
    await player.playNow();
    await page.getByRole('columnheader', { name: t('map.column.lean') }).waitFor();
    await player.decide(scenario('small-rooms').accords[0]?.honour ?? '');
    await expect
      .poll(() => page.getByRole('button', { name: t('submit.turn') }).isEnabled(), patience)
      .toBe(true);
  });
});

it('two fingers that part bring the map nearer, and the keys 0 and + do the same without them', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await player.playNow();
      await player.press(t('tab.map'));
      const map = mapOf(page);
      await page.getByRole('img').locator('canvas').waitFor();
      const box = (await map.boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const apart = (): Promise<number> => between(page);
      await map.focus();
      await page.keyboard.press('0');
      let before = 0;
      await expect.poll(async () => before === (before = await apart()) && before > 0, patience).toBe(true);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd'
              ? []
              : [
                  { x: x - by, y, id: 1 },
                  { x: x + by, y, id: 2 },
                ],
        });
      await touch('touchStart', 20);
      for (const by of [24, 28, 32, 36]) await touch('touchMove', by);
      await touch('touchEnd', 0);
      await expect.poll(apart, patience).toBeGreaterThan(before * 1.4);
      await page.keyboard.press('0');
      await expect.poll(apart, patience).toBeLessThan(before * 1.1);
      await page.keyboard.press('+');
      await expect.poll(apart, patience).toBeGreaterThan(before * 1.2);
    },
    { viewport: 'phone' },
  );
});
