import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words/whole';
import { anyOf } from './words';

/** Waits for the review, with the sentence on how the game ended, and returns the seats as they stand, the first first. */
export async function standingsOf(page: Page): Promise<string[]> {
  const endings = (['liberal', 'fragmented', 'illiberal'] as const).map((end) =>
    page.getByRole('heading', { name: anyOf(`review.ending.${end}`, 'index') }),
  );
  const [first, ...others] = endings as [(typeof endings)[0]];
  await others.reduce((any, one) => any.or(one), first).waitFor();
  const rank = page.getByRole('columnheader', { name: t('review.standings.rank') });
  const names = page.getByRole('table').filter({ has: rank }).getByRole('rowheader');
  await names.first().waitFor();
  return (await names.allInnerTexts()).map((name) => name.trim().replace(/\s+/g, ' '));
}

/** Opens one part of the review by its name. */
export async function openPart(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tablist', { name: t('review.parts') }).getByRole('tab', { name, exact: true });
  const list = page.getByRole('combobox', { name: t('review.parts') });
  await tab.or(list).waitFor();
  if (await list.isVisible()) await list.selectOption({ label: name });
  else await tab.click();
}

/** Opens one part of the review after another, the first included, and ends at the first: tabs, or the list of a phone. */
export async function throughParts(page: Page, look: (part: string) => Promise<void>): Promise<void> {
  const tabs = page.getByRole('tablist', { name: t('review.parts') }).getByRole('tab');
  const list = page.getByRole('combobox', { name: t('review.parts') });
  await tabs.first().or(list).waitFor();
  const asList = await list.isVisible();
  const names = await (asList ? list.locator('option') : tabs).allInnerTexts();
  const open = async (name = ''): Promise<void> => {
    if (asList) await list.selectOption({ label: name });
    else await tabs.filter({ hasText: name }).first().click();
  };
  for (const name of names) {
    await open(name);
    await look(name);
  }
  await open(names[0]);
}
