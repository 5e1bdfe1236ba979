import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { t } from '../../../src/app/words';
import { findChromium } from '../../chromium/find';
import { launchFlags } from '../../chromium/flags';
import { thisMachine } from '../../chromium/machine';
import { backTo, keptGame, scenarioOf } from '../../screens/stand';
import { serve } from '../../site/serve';
import { line, type Line } from '../report';

const ROUNDS = 3;
const GAME = 'long-table';
const STAND = { game: GAME, phase: 'plan', turn: 6, decided: true } as const;

/** What a turn of the long table holds the page up for, against the same turn where the browser has no worker. */
export async function pageLines(): Promise<Line[]> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'standard-bearers-page-'));
  await build({ root, logLevel: 'error', build: { outDir: folder } });
  const server = await serve(folder);
  const executablePath = (await findChromium(thisMachine())) ?? '';
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const times: { beside: number; without: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push({
        beside: await longest(browser, server.address, true),
        without: await longest(browser, server.address, false),
      });
    const beside = middle(times.map((time) => time.beside));
    const without = middle(times.map((time) => time.without));
    return [
      line({
        id: 'page-held',
        what: 'the longest that a turn of the long table holds the page up',
        measured: beside,
        unit: 'ms',
        aim: 100,
        sense: 'most',
      }),
      line({
        id: 'page-turn',
        what: 'what a turn of the long table holds the page up for, against the same without a worker',
        measured: beside / without,
        unit: 'ratio',
        aim: 0.5,
        sense: 'most',
        note: `the longest stretch from sending turn 6 to planning turn 7; ${beside.toFixed(0)} against ${without.toFixed(0)} ms of CPU time, medians of ${ROUNDS}`,
      }),
    ];
  } finally {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, { recursive: true });
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)] ?? 0;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of CPU time. */
  readonly tdur?: number;
}

const MARK = 'the turn is sent';

/** CPU time, milliseconds, of the longest task of the page's own thread while a turn is sent, read and followed by the next. */
async function longest(browser: Browser, address: string, hasWorker: boolean): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(60_000);
  const kept = Object.entries(keptGame(STAND)).map(([key, value]) => [key, JSON.stringify(value)]);
  // As text: compiled code would name helpers that the page does not have.
  const content = `for (const [key, value] of ${JSON.stringify(kept)}) localStorage.setItem('standard-bearers/' + key, value);
    ${hasWorker ? '' : 'delete globalThis.Worker;'}`;
  await context.addInitScript({ content });
  const page = await context.newPage();
  const session = await browser.newBrowserCDPSession();
  try {
    await page.goto(address);
    await backTo(page, scenarioOf(GAME).title, false);
    await page.getByRole('button', { name: t('submit.turn'), exact: true }).waitFor();
    await page.waitForTimeout(2000);
    const events: TraceEvent[] = [];
    session.on(
      'Tracing.dataCollected',
      ({ value }) => void events.push(...(value as unknown as TraceEvent[])),
    );
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] },
    });
    await page.evaluate(`performance.mark(${JSON.stringify(MARK)})`);
    await playTurn(page);
    const complete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await complete;
    const mark = events.find(({ name }) => name === MARK);
    const own = events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid);
    const tasks = own.filter(({ name, ts }) => name.endsWith('RunTask') && ts > (mark?.ts ?? 0));
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
  } finally {
    await context.close();
  }
}

const ONWARD = ['hall.skip', 'hall.next', 'hall.done', 'hall.result', 'reveal.next', 'reveal.read'] as const;

async function playTurn(page: Page): Promise<void> {
  const named = (name: string) => page.getByRole('button', { name, exact: true });
  await named(t('submit.turn')).click();
  const read = named(t('news.next'));
  const onward = page.getByRole('button', {
    name: new RegExp(`^(?:${ONWARD.map((id) => t(id)).join('|')})$`),
  });
  for (;;) {
    await read.or(onward).first().waitFor();
    if (await read.isVisible()) break;
    await onward.last().click();
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(600);
  await read.click();
  await named(t('submit.turn')).waitFor();
  await page.waitForTimeout(1500);
}
