import { t } from '../../../src/app/words';
import type { Page } from 'playwright-core';
import type { Entry } from '../entry';
import { standAt } from '../stand';
import { button } from './hand';

const radio = standAt({ game: 'radio-silence', phase: 'plan', turn: 4, decided: true });
const long = standAt({ game: 'long-table', phase: 'plan', turn: 6, decided: true });

/** On a phone the map has a tab of its own. */
async function toMap(page: Page): Promise<void> {
  const tab = button(page, t('tab.map'));
  if (await tab.isVisible()) await tab.click();
  await page.locator('.sb-plate').first().waitFor();
}

const table = async (page: Page): Promise<void> => {
  await toMap(page);
  await page.getByRole('radio', { name: t('map.view.table'), exact: true }).check({ force: true });
};

export const map: readonly Entry[] = [
  {
    id: 'map/radio',
    title: 'The map with what the orders would change',
    start: radio,
    go: toMap,
    beside: '02',
  },
  {
    id: 'map/zoomed',
    title: 'The map, two steps nearer',
    start: radio,
    go: async (page) => {
      for (let step = 0; step < 2; step += 1) await button(page, t('map.zoomIn')).first().click();
    },
  },
  { id: 'map/table', title: 'The map as a table', start: radio, go: table, fresh: true },
  { id: 'map/long', title: 'The map of the long table', start: long, go: toMap },
  { id: 'map/long-table', title: 'The long table as a table', start: long, go: table, fresh: true },
];
