import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Entry, Start } from './entry';
import { settle } from './settle';
import { SIZES, type Size } from './sizes';

/** A walk through entries of the catalogue in windows of one size. */
export interface Walk {
  readonly browser: Browser;
  /** Of the built site; ends with a slash. */
  readonly address: string;
  readonly size: Size;
  /** Pages that are open at the same time. */
  readonly abreast: number;
  /** Called with the page of each entry once it stands still. */
  look(page: Page, entry: Entry): Promise<void>;
  /** An entry that cannot be reached or whose look failed; the walk goes on. */
  fail(entry: Entry, error: unknown): void;
}

/** Shows every entry once. Those with the same start share a page, one after the other. */
export async function walk(entries: readonly Entry[], how: Walk): Promise<void> {
  const open = [...rows(entries)];
  const go = async (): Promise<void> => {
    for (let row = open.shift(); row !== undefined; row = open.shift()) {
      await walkRow(row, how);
    }
  };
  await Promise.all(Array.from({ length: how.abreast }, go));
}

/** Entries that one page can show after each other. */
function rows(entries: readonly Entry[]): Entry[][] {
  const byStart = new Map<Start, Entry[]>();
  const alone: Entry[][] = [];
  for (const entry of entries) {
    if (entry.fresh) alone.push([entry]);
    else byStart.set(entry.start, [...(byStart.get(entry.start) ?? []), entry]);
  }
  return [...byStart.values(), ...alone];
}

async function walkRow(row: readonly Entry[], how: Walk): Promise<void> {
  let at: { context: BrowserContext; page: Page } | undefined;
  for (const entry of row) {
    try {
      at ??= await open(entry.start, how);
      const page = (await entry.go?.(at.page)) ?? at.page;
      if (!entry.busy) await settle(page);
      await how.look(page, entry);
      if (page !== at.page) await page.close();
    } catch (error) {
      how.fail(entry, error);
      // Where it stands now nobody knows: the next entry begins anew.
      await at?.context.close();
      at = undefined;
    }
  }
  await at?.context.close();
}

async function open({ at = '', kept, before, arrive }: Start, how: Walk) {
  const context = await how.browser.newContext({
    viewport: SIZES[how.size],
    hasTouch: how.size === 'phone' || how.size === 'tablet',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(45_000);
  try {
    // The names that the runner gives to functions, which stay with those that are sent to the page.
    await context.addInitScript({ content: 'globalThis.__name = (of) => of' });
    const page = await context.newPage();
    if (kept) await context.addInitScript(keep, Object.entries(kept()));
    await before?.(page);
    await page.goto(how.address + at);
    await arrive?.(page);
    return { context, page };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Runs in the page: what the device keeps, unless it has been opened before. */
function keep(values: [string, unknown][]): void {
  if (localStorage.length > 0) return;
  for (const [key, value] of values) localStorage.setItem(`standard-bearers/${key}`, JSON.stringify(value));
}
