import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words/whole';
import { advance, begin, type Game } from '../../../src/engine';
import { codeOfRoom } from '../../../src/table/room/standing';
import type { Entry, Start } from '../entry';
import { scenarioOf } from '../stand';
import { press } from './hand';

const radio = scenarioOf('radio-silence');

function inTurn2(): Game {
  const game = begin(radio, { seed: 'a ballot' });
  advance(game, {});
  return game;
}

const code = codeOfRoom(inTurn2());
const start: Start = {
  at: '#ballot',
  arrive: async (page) => {
    await page.getByLabel(t('ballot.room.code')).waitFor();
  },
};

async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel(t('ballot.room.code')).fill(text);
}

async function toSeat(page: Page): Promise<void> {
  await type(page, code);
  const which = page.getByRole('combobox', { name: t('ballot.room.scenario') });
  if (await which.isVisible()) await which.selectOption('radio-silence');
  await press(page, t('ballot.next'));
  await page.getByRole('combobox', { name: t('ballot.seat.who') }).waitFor();
}

export const ballot: readonly Entry[] = [
  { id: 'ballot/room', title: 'A phone: the code of the room', start, beside: '10' },
  {
    id: 'ballot/wrong',
    title: 'A code with a wrong character',
    start,
    go: async (page) => {
      await type(page, `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`);
      await page.getByRole('combobox', { name: t('ballot.room.scenario') }).selectOption('radio-silence');
    },
  },
  { id: 'ballot/seat', title: 'A phone: the seat', start, go: toSeat },
  {
    id: 'ballot/decide',
    title: 'A phone: the decisions',
    start,
    beside: '10',
    go: async (page) => {
      await page.getByRole('combobox', { name: t('ballot.seat.who') }).selectOption('DEU');
      await page.getByLabel(t('ballot.seat.word')).fill('oak');
      await press(page, t('ballot.next'));
      await page.getByRole('radio').first().check({ force: true });
    },
  },
  {
    id: 'ballot/review',
    title: 'A phone: what is sealed',
    start,
    go: (page) => press(page, t('ballot.decide.review')),
  },
  {
    id: 'ballot/sealed',
    title: 'A phone: the order code',
    start,
    go: (page) => press(page, t('ballot.review.seal')),
  },
];
