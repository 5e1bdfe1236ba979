import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words/whole';
import type { MessageId } from '../../../src/app/words/whole';
import type { Entry, Start } from '../entry';
import { standAt } from '../stand';

const radio = standAt({ game: 'radio-silence', phase: 'review' });
const rooms = standAt({ game: 'small-rooms', phase: 'review' });
const long = standAt({ game: 'long-table', phase: 'review' });

async function toPart(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tablist', { name: t('review.parts') }).getByRole('tab', { name, exact: true });
  const list = page.getByRole('combobox', { name: t('review.parts') });
  await tab.or(list).first().waitFor();
  if (await list.isVisible()) await list.selectOption({ label: name });
  else await tab.click();
}

const PARTS = [
  'ended',
  'seats',
  'turns',
  'accords',
  'dilemmas',
  'trust',
  'whatif',
  'debrief',
  'assumptions',
  'exports',
] as const;

const part = (start: Start, prefix: string, id: (typeof PARTS)[number]): Entry => ({
  id: `review/${prefix}${id}`,
  title: t(`review.part.${id}` satisfies MessageId),
  start,
  beside: '07',
  go: (page) => toPart(page, t(`review.part.${id}`)),
});

export const review: readonly Entry[] = [
  ...PARTS.map((id) => part(radio, '', id)),
  {
    id: 'review/ledger',
    title: 'A number of the review is opened',
    start: radio,
    fresh: true,
    go: async (page) => {
      await page.locator('.sb-figure-open, [aria-label^="Why"]').first().click();
    },
  },
  part(rooms, 'rooms-', 'ended'),
  part(long, 'long-', 'ended'),
  part(long, 'long-', 'trust'),
];
