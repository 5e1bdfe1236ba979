import { t } from '../../../src/app/words';
import type { Page } from 'playwright-core';
import type { Entry } from '../entry';
import { standAt } from '../stand';
import { button } from './hand';

const radio = standAt({ game: 'radio-silence', phase: 'plan', turn: 4, decided: true });
const long = standAt({ game: 'long-table', phase: 'plan', turn: 6, decided: true });
const late = standAt({ game: 'long-table', phase: 'plan', turn: 10, decided: true });
const rooms = standAt({ game: 'small-rooms', phase: 'plan', turn: 3, decided: true });
const faces = standAt({ game: 'face-value', phase: 'plan', turn: 4, decided: true });
const seminar = standAt({ game: 'radio-silence-seminar', phase: 'plan', turn: 7, decided: true });

/** On a phone the map has a tab of its own. */
async function toMap(page: Page): Promise<void> {
  const tab = button(page, t('tab.map'));
  if (await tab.isVisible()) await tab.click();
  await page.locator('.sb-plate').first().waitFor();
}

/** Opens the callout of the area with this code; another than it where it is not on the map. */
const call =
  (code: string) =>
  async (page: Page): Promise<void> => {
    await toMap(page);
    const named = page.locator('button.map-label').filter({ hasText: new RegExp(`^${code}$`) });
    await ((await named.count()) > 0 ? named : page.locator('button.map-label')).first().press('Enter');
    await page.locator('.map-callout').waitFor();
  };

const near = async (page: Page, steps: number): Promise<void> => {
  for (let step = 0; step < steps; step += 1) await button(page, t('map.zoomIn')).first().click();
};

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
    go: (page) => near(page, 2),
  },
  { id: 'map/table', title: 'The map as a table', start: radio, go: table, fresh: true },
  { id: 'map/long', title: 'The map of the long table', start: long, go: toMap },
  { id: 'map/long-table', title: 'The long table as a table', start: long, go: table, fresh: true },
  ...forTheEye([
    { id: 'map/callout', title: 'A market is chosen', start: radio, fresh: true, go: call('IND') },
    {
      id: 'map/in-inset',
      title: 'A state of the inset is chosen',
      start: radio,
      fresh: true,
      go: call('DEU'),
    },
    { id: 'map/rooms', title: 'Small Rooms: the map', start: rooms, go: toMap },
    { id: 'map/rooms-callout', title: 'Small Rooms: a state is chosen', start: rooms, go: call('SWE') },
    { id: 'map/faces', title: 'Face Value: the map', start: faces, go: toMap },
    { id: 'map/faces-callout', title: 'Face Value: a state is chosen', start: faces, go: call('BRA') },
    { id: 'map/seminar', title: 'The seminar: accords kept and broken', start: seminar, go: toMap },
    { id: 'map/seminar-callout', title: 'The seminar: a state is chosen', start: seminar, go: call('IDN') },
    {
      id: 'map/seminar-near',
      title: 'The seminar: four steps nearer',
      start: seminar,
      go: (page) => near(page, 4),
    },
    { id: 'map/late', title: 'The long table, last turn', start: late, go: toMap },
    {
      id: 'map/late-seal',
      title: 'The long table: the members of one accord, and a state',
      start: late,
      go: async (page) => {
        await page.locator('button.map-seal-code').first().press('Enter');
        await call('KEN')(page);
      },
    },
    {
      id: 'map/late-near',
      title: 'The long table: three steps nearer',
      start: late,
      go: (page) => near(page, 3),
    },
  ]),
];

function forTheEye(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, likeOthers: true }));
}
