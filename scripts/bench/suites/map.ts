import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { mapModel } from '../../../src/app/models/map';
import { begin, viewFor } from '../../../src/engine';
import type { Scenario } from '../../../src/scenario/types';
import { serve } from '../../site/serve';
import { findChromium } from '../../chromium/find';
import { launchFlags } from '../../chromium/flags';
import { thisMachine } from '../../chromium/machine';
import { line, type Line } from '../report';

/** Rounds in which both pages are panned in turn, and moves of the pointer in each. */
const [ROUNDS, MOVES] = [5, 120];

/** What a move of the pointer costs while the map of the largest game is dragged, against the same picture drawn by hand. */
export async function mapLines(scenario: Scenario): Promise<Line[]> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'standard-bearers-map-'));
  const input = join(root, 'scripts/bench/map/index.html');
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: folder, rolldownOptions: { input } },
  });
  const server = await serve(folder);
  const executablePath = (await findChromium(thisMachine())) ?? '';
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const game = await open(browser, server.address, 'game', scenario);
    await zoomIn(game);
    const idle = await framesWhile(game, () => game.waitForTimeout(1000));
    const plain = await open(browser, server.address, 'plain', scenario);
    const times: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push({ ours: await scriptPerMove(game), theirs: await scriptPerMove(plain) });
    // The least of the rounds: what else runs on the machine only makes a move dearer.
    const ours = Math.min(...times.map((time) => time.ours));
    const theirs = Math.min(...times.map((time) => time.theirs));
    const note = `${scenario.states.length} states, 934 × 471 pixels; by hand ${theirs.toFixed(2)} ms`;
    const rest = { sense: 'most' } as const;
    return [
      line({
        id: 'map-pan',
        what: 'the map while it is dragged, script a move',
        measured: ours,
        unit: 'ms',
        aim: 2,
        note,
        ...rest,
      }),
      line({
        id: 'map-plain',
        what: 'the same against a plain canvas',
        measured: ours / theirs,
        unit: 'ratio',
        aim: 1.5,
        ...rest,
      }),
      line({
        id: 'map-idle',
        what: 'the map at rest draws nothing',
        measured: idle === 0 ? 1 : 0,
        unit: 'bool',
        aim: 1,
        sense: 'least',
      }),
    ];
  } finally {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, { recursive: true });
  }
}

/** Counts the frames a page asks for. As text: compiled code would name helpers that the page does not have. */
const COUNTED = `
  window.stepped = 0;
  const ask = requestAnimationFrame;
  window.requestAnimationFrame = (then) => ask((at) => { window.stepped += 1; then(at); });
`;

async function open(browser: Browser, address: string, way: string, scenario: Scenario): Promise<Page> {
  const started = begin(scenario, { seed: 'bench', ledger: false });
  const input = { setup: started.setup, view: viewFor(started, scenario.start) };
  const model = mapModel({ ...input, accord: mapModel(input).seals[0]?.id ?? null });
  const page = await browser.newPage({ viewport: { width: 960, height: 500 } });
  await page.addInitScript({ content: `window.mapModel = ${JSON.stringify(model)};${COUNTED}` });
  await page.goto(`${address}scripts/bench/map/index.html?way=${way}`);
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(500);
  return page;
}

/** As near as the other page begins: three times the whole world. */
async function zoomIn(page: Page): Promise<void> {
  const nearer = page.locator('.map-controls button').first();
  for (const _ of [1, 2, 3]) await nearer.click();
  await page.waitForTimeout(1000);
}

async function framesWhile(page: Page, work: () => Promise<void>): Promise<number> {
  const count = (): Promise<number> => page.evaluate<number>('window.stepped');
  const before = await count();
  await work();
  return (await count()) - before;
}

/** Milliseconds of script for each move of a pointer that drags the map to and fro, as the browser counts them. */
async function scriptPerMove(page: Page): Promise<number> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  // Sent past Playwright, whose own scripts on the page would count too.
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  await send('mousePressed', 500, 250);
  await send('mouseMoved', 510, 250);
  const before = await script();
  for (let n = 0; n < MOVES; n += 1) {
    const turn = (n / MOVES) * 2 * Math.PI;
    await send('mouseMoved', 400 + 110 * Math.cos(turn), 250 + 60 * Math.sin(turn));
    await new Promise((next) => {
      setTimeout(next, 16);
    });
  }
  const spent = (await script()) - before;
  await send('mouseReleased', 510, 250);
  await page.waitForTimeout(600);
  return spent / MOVES;
}
