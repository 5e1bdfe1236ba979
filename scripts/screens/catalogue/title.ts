import { t } from '../../../src/app/words';
import type { Entry, Start } from '../entry';
import { keptGame, scenarioOf } from '../stand';
import { press } from './hand';

const first: Start = {
  arrive: async (page) => {
    await page.locator('.ti-start button').waitFor();
  },
};
const saves: Start = {
  kept: () => {
    const games = [
      keptGame({ game: 'radio-silence', phase: 'plan', turn: 3 }),
      keptGame({ game: 'small-rooms', phase: 'review' }),
      keptGame({ game: 'long-table', phase: 'plan', turn: 5 }),
    ];
    return { ...Object.assign({}, ...games), saves: games.flatMap((game) => game['saves']) };
  },
};
const choose = (id: string): Entry => ({
  id: `title/${id}`,
  title: `${scenarioOf(id).title} is chosen on the shelf`,
  start: first,
  go: async (page) => {
    await page.getByRole('button', { name: scenarioOf(id).question }).click();
    await page.getByRole('heading', { level: 2, name: scenarioOf(id).title, exact: true }).waitFor();
  },
});

export const title: readonly Entry[] = [
  { id: 'title/first', title: 'The first visit: nothing is kept', start: first, beside: '01' },
  choose('small-rooms'),
  choose('face-value'),
  choose('radio-silence-seminar'),
  choose('long-table'),
  {
    id: 'title/more',
    title: 'What else can be set before a game begins',
    start: first,
    go: (page) => page.getByText(t('title.more'), { exact: true }).click(),
  },
  { id: 'title/saves', title: 'Games are kept on this device', start: saves },
  {
    id: 'title/all-saves',
    title: 'All of them, in a list',
    start: saves,
    go: (page) => press(page, t('title.saves.all')),
  },
  {
    id: 'title/help',
    title: 'The rules in ten minutes over the title',
    start: first,
    fresh: true,
    go: (page) => press(page, t('title.rules')),
  },
  {
    id: 'title/settings',
    title: 'Text size, contrast, motion',
    start: first,
    fresh: true,
    go: (page) => press(page, t('title.settings')),
  },
  {
    id: 'title/terms',
    title: 'The words of the game, explained',
    start: first,
    fresh: true,
    go: async (page) => {
      await press(page, t('title.rules'));
      await press(page, t('help.terms'));
    },
  },
];
