import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words';
import type { Entry } from '../entry';
import { standAt, type Stand } from '../stand';
import { button, press } from './hand';

/** Turns every card of the session, as far as they are turned one by one. */
async function turnAll(page: Page): Promise<void> {
  const skip = button(page, t('hall.skip'));
  if (await skip.isVisible()) await skip.click();
}

const hall = (id: string, title: string, stand: Omit<Stand, 'phase'>): readonly Entry[] => {
  const start = standAt({ ...stand, phase: 'assembly' });
  return [
    { id: `hall/${id}`, title, start, beside: '05' },
    { id: `hall/${id}-told`, title: `${title}: every card is turned`, start, go: turnAll, beside: '05' },
  ];
};

const radio = { game: 'radio-silence', turn: 2 };
const reveal = standAt({ ...radio, turn: 1, phase: 'reveal' });
const result = standAt({ ...radio, turn: 3, phase: 'reveal' });
const news = standAt({ ...radio, turn: 3, phase: 'news' });

const longNews = standAt({ game: 'long-table', turn: 6, phase: 'news' });

/** Plays the turn again from its paper, and stops at a step. */
const replayTo =
  (name: RegExp): NonNullable<Entry['go']> =>
  async (page) => {
    await page.getByRole('button', { name: t('replay.open'), exact: true }).click();
    await page.locator('.sb-replay-line').getByRole('button', { name }).first().click();
  };

export const told: readonly Entry[] = [
  ...hall('aap', 'The hall under AAP', { game: 'radio-silence', turn: 1 }),
  ...hall('drafts', 'The hall with rival drafts', { game: 'face-value', turn: 2 }),
  ...hall('tap', 'The hall under TAP', { game: 'radio-silence-seminar', turn: 6 }),
  ...hall('wtsa', 'The plenary of the WTSA', { game: 'radio-silence-seminar', turn: 4 }),
  ...hall('election', 'An election of the ITU, in the long table', { game: 'long-table', turn: 2 }),
  {
    id: 'told/rooms',
    title: 'Small Rooms: what happened',
    start: standAt({ game: 'small-rooms', turn: 1, phase: 'reveal' }),
  },
  { id: 'told/first', title: 'The first turn, step by step', start: reveal, beside: '06' },
  {
    id: 'told/first-all',
    title: 'The first turn, all at once',
    start: reveal,
    go: (page) => press(page, t('reveal.all')),
  },
  { id: 'told/result', title: 'A later turn: its result at once', start: result, beside: '06' },
  {
    id: 'told/long',
    title: 'A turn of the long table',
    start: standAt({ game: 'long-table', turn: 6, phase: 'reveal' }),
  },
  {
    id: 'news/rooms',
    title: 'Small Rooms: the paper',
    start: standAt({ game: 'small-rooms', turn: 1, phase: 'news' }),
    beside: '06',
  },
  { id: 'news/radio', title: 'The paper of a turn', start: news, beside: '06' },
  {
    id: 'news/ledger',
    title: 'The ledger beside the paper',
    start: news,
    beside: '06',
    go: async (page) => {
      await page.locator('.sb-cause').first().click();
      await page.getByRole('region', { name: t('why.title'), exact: true }).waitFor();
    },
  },
  {
    id: 'news/long',
    title: 'The paper of the long table',
    start: longNews,
    beside: '06',
  },
  {
    id: 'replay/order',
    title: 'A turn played again: an order on the map',
    start: news,
    fresh: true,
    go: replayTo(/step 1:/),
    beside: '11',
  },
  {
    id: 'replay/hall',
    title: 'A turn played again: cards go up',
    start: standAt({ ...radio, turn: 1, phase: 'news' }),
    go: replayTo(/the cards go up/),
    beside: '11',
  },
  {
    id: 'replay/end',
    title: 'The same turn: how it ended',
    start: news,
    fresh: true,
    go: replayTo(/needle moves/),
    beside: '11',
  },
  {
    id: 'replay/long',
    title: 'A turn of the long table played again',
    start: longNews,
    go: replayTo(/step 1:/),
    beside: '11',
  },
];
