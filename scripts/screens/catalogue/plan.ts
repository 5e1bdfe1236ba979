import { t } from '../../../src/app/words';
import type { Entry } from '../entry';
import { scenarioOf, standAt } from '../stand';
import { menu, openDecision, press } from './hand';

const rooms1 = standAt({ game: 'small-rooms', phase: 'plan', turn: 1 });
const rooms2 = standAt({ game: 'small-rooms', phase: 'plan', turn: 2 });
const rooms3 = standAt({ game: 'small-rooms', phase: 'plan', turn: 3 });
const radio1 = standAt({ game: 'radio-silence', phase: 'plan', turn: 1 });
const radio = standAt({ game: 'radio-silence', phase: 'plan', turn: 3 });
const decided = standAt({ game: 'radio-silence', phase: 'plan', turn: 3, decided: true });
const seminar = standAt({ game: 'radio-silence-seminar', phase: 'plan', turn: 5, decided: true });
const faces = standAt({ game: 'face-value', phase: 'plan', turn: 2 });
const kenya = standAt({ game: 'radio-silence', phase: 'plan', turn: 3, seats: ['KEN'] });
const several = standAt({ game: 'radio-silence', phase: 'plan', turn: 3, seats: ['DEU', 'SWE', 'GBR'] });
const [fund] = scenarioOf('radio-silence').accords;

export const plan: readonly Entry[] = [
  { id: 'plan/rooms-1', title: 'Small Rooms: the first choice of all', start: rooms1 },
  {
    id: 'plan/rooms-1-chosen',
    title: 'Small Rooms: the first choice is made',
    start: rooms1,
    go: (page) => page.locator('.sb-card').getByRole('radio').first().check({ force: true }),
  },
  { id: 'plan/rooms-2', title: 'Small Rooms: the second turn', start: rooms2 },
  { id: 'plan/rooms-3', title: 'Small Rooms: the last turn', start: rooms3 },
  { id: 'plan/radio-1', title: 'Radio Silence: the first turn', start: radio1, beside: '02' },
  { id: 'plan/radio', title: 'Radio Silence: turn 3', start: radio, beside: '02' },
  {
    id: 'plan/radio-hall',
    title: 'The hall of a text that is to be decided',
    start: radio,
    beside: '05',
    go: async (page) => {
      await openDecision(page, t('agenda.assembly'));
      await press(page, t('hall.open'));
    },
  },
  {
    id: 'plan/radio-assembly',
    title: 'The assembly lies open',
    start: radio,
    fresh: true,
    go: (page) => openDecision(page, t('agenda.assembly')),
  },
  {
    id: 'plan/radio-statecraft',
    title: 'Statecraft lies open',
    start: radio,
    fresh: true,
    go: (page) => openDecision(page, t('agenda.statecraft')),
  },
  {
    id: 'plan/radio-deals',
    title: 'Deals and messages, with an offer and a promise being written',
    start: radio,
    fresh: true,
    go: async (page) => {
      await openDecision(page, t('agenda.deals'));
      await page.getByText(t('deals.make'), { exact: true }).click();
      await page.getByText(t('deals.promise.make'), { exact: true }).click();
    },
  },
  {
    id: 'plan/radio-payoffs',
    title: 'What each choice brings',
    start: radio,
    fresh: true,
    beside: '04',
    go: async (page) => {
      await openDecision(page, fund?.name ?? '');
      await press(page, t('accords.payoffs.show'));
    },
  },
  { id: 'plan/radio-decided', title: 'Every decision is made', start: decided },
  { id: 'plan/kenya', title: 'A swing state: whose equipment it buys', start: kenya },
  {
    id: 'plan/kenya-supplier',
    title: 'Whose equipment it buys, open',
    start: kenya,
    go: (page) => openDecision(page, t('agenda.supplier')),
  },
  { id: 'plan/faces', title: 'Face Value: rival drafts', start: faces },
  {
    id: 'plan/faces-assembly',
    title: 'Face Value: the assembly lies open',
    start: faces,
    go: (page) => openDecision(page, t('agenda.assembly')),
  },
  { id: 'plan/seminar', title: 'Radio Silence, seminar: turn 5, decided', start: seminar, beside: '02' },
  {
    id: 'plan/seminar-research',
    title: 'Research and budget lies open',
    start: seminar,
    fresh: true,
    beside: '03',
    go: async (page) => {
      await openDecision(page, t('agenda.research'));
      await press(page, t('tree.show'));
    },
  },
  {
    id: 'plan/seminar-accord-why',
    title: 'The lines that the numbers of an accord are made of',
    start: seminar,
    fresh: true,
    go: async (page) => {
      await openDecision(page, t('agenda.accords'));
      await page.locator('.pl-unit button').first().click();
    },
  },
  {
    id: 'plan/seminar-accords',
    title: 'Several accords lie open',
    start: seminar,
    beside: '04',
    go: (page) => openDecision(page, t('agenda.accords')),
  },
  {
    id: 'plan/seminar-words',
    title: 'Words given, kept and broken',
    start: seminar,
    fresh: true,
    go: async (page) => {
      await openDecision(page, t('agenda.deals'));
      await press(page, t('words.show'));
    },
  },
  {
    id: 'plan/radio-why',
    title: 'Why a number of the forecast is what it is',
    start: radio,
    fresh: true,
    beside: '06',
    go: async (page) => {
      const all = page.locator('.sb-forecast[data-compact] > header button');
      if (await all.isVisible()) await all.click();
      await page.locator('.sb-forecast .sb-figure-open').first().click();
    },
  },
  { id: 'plan/several', title: 'Three people at one device', start: several },
  {
    id: 'plan/menu',
    title: 'The menu of a game',
    start: radio1,
    go: (page) => press(page, t('common.menu')),
  },
  {
    id: 'plan/help',
    title: 'The rules over a game',
    start: radio1,
    fresh: true,
    go: (page) => menu(page, t('menu.help')),
  },
  {
    id: 'plan/keys',
    title: 'The keys',
    start: radio1,
    fresh: true,
    go: (page) => menu(page, t('menu.keys')),
  },
  {
    id: 'plan/term',
    title: 'A term explains itself',
    start: radio1,
    fresh: true,
    go: async (page) => {
      await page.locator('.sb-term:visible').first().focus();
    },
  },
];
