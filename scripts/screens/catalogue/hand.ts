import type { Locator, Page } from 'playwright-core';
import { t } from '../../../src/app/words';

/** A button by its whole name. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export async function press(page: Page, name: string): Promise<void> {
  await button(page, name).first().click();
}

/** Opens a decision of the agenda by its title, unless it lies open; it may be behind “more”. */
export async function openDecision(page: Page, title: string): Promise<void> {
  const head = page.locator('.sb-agenda-head button').filter({ hasText: title }).first();
  await head.waitFor({ state: 'attached' });
  if (!(await head.isVisible()))
    await page
      .locator('details.pl-door > summary')
      .filter({ hasText: t('more.title') })
      .click();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

/** Takes an item of the game's menu. */
export async function menu(page: Page, item: string): Promise<void> {
  await press(page, t('common.menu'));
  await press(page, item);
}

/** Opens a game file whose text is given, at the title. */
export async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, t('title.open'));
  const file = { name: 'a.game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
  await page.getByRole('alert').waitFor();
}
