import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words';
import type { Entry, Start } from '../entry';
import { standAt, type Stand } from '../stand';
import { press } from './hand';

/** Turns so many of the cards, or opens so many rounds of a count: a share of all. */
async function turn(page: Page, share: number): Promise<void> {
  const strip = page.getByRole('region', { name: t('hall.transport'), exact: true });
  const said = await strip.innerText();
  // What was said last may count, too: how many are turned stands at the end.
  const [now = 0, of = 0] = ([...said.matchAll(/(\d+) of (\d+)/g)].at(-1) ?? []).slice(1).map(Number);
  const to = Math.round(of * share);
  const name = to < now ? /^One (card|round) back$/ : /^One (card|round) on$/;
  for (let n = Math.abs(to - now); n > 0; n -= 1) await strip.getByRole('button', { name }).click();
}

/** Goes on to an item of the session by its name. */
async function goTo(page: Page, name: RegExp | undefined): Promise<void> {
  if (name === undefined) return;
  const here = page.locator('.sb-session li[aria-current] button').filter({ hasText: name });
  for (let n = 0; n < 24 && (await here.count()) === 0; n += 1) await press(page, t('hall.next'));
}

/** One page for all sittings of a turn. */
const starts = new Map<string, Start>();

function startOf(stand: Omit<Stand, 'phase'>): Start {
  const key = JSON.stringify(stand);
  const start = starts.get(key) ?? standAt({ ...stand, phase: 'assembly' });
  starts.set(key, start);
  return start;
}

/** A sitting in three states: sealed, being counted, decided. */
const hall = (
  id: string,
  title: string,
  stand: Omit<Stand, 'phase'>,
  at?: RegExp,
  beside = '05',
): readonly Entry[] => {
  const start = startOf(stand);
  const state = (suffix: string, words: string, share: number): Entry => ({
    id: `hall/${id}${suffix}`,
    ...((share < 1 || stand.ballots) && { likeOthers: true }),
    title: `${title}${words}`,
    start,
    beside,
    async go(page) {
      await goTo(page, at);
      await turn(page, share);
    },
  });
  return [
    state('', ': cards are face down', 0),
    state('-counting', ': it is being counted', 0.6),
    state('-told', ': it is decided', 1),
  ];
};

/** Ballots by which nobody has more than half at first. */
const RUN_OFF = Object.fromEntries(
  ['GBR', 'FRA', 'CAN', 'KOR', 'IND', 'BRA', 'KEN', 'NGA', 'ISR', 'ITA'].map((id) => [
    id,
    ['head-ken', 'head-chn'],
  ]),
);

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
  // In the order of their session, so that one page goes through it once.
  ...hall('replies', 'A consultation of the ITU’s members', { game: 'long-table', turn: 2 }),
  ...hall('wtsa', 'The plenary of the WTSA', { game: 'long-table', turn: 2 }, /Open radio interface/),
  ...hall('election', 'An election of the ITU', { game: 'long-table', turn: 2 }, /Secretary-General/, '11'),
  ...hall(
    'motion',
    'A motion on the rules of an accord',
    { game: 'long-table', turn: 2 },
    /Trusted 5G/,
    '11',
  ),
  ...hall('forum', 'A vote at a forum', { game: 'long-table', turn: 2 }, /T-12/, '11'),
  ...hall(
    'rounds',
    'An election in several rounds',
    { game: 'long-table', turn: 6, ballots: { 'head-2026': RUN_OFF } },
    /Secretary-General/,
    '11',
  ),
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
