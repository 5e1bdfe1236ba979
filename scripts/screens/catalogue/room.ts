import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words/whole';
import { newRoom, type Room } from '../../../src/table/room/room';
import type { Entry, Start } from '../entry';
import { before, scenarioOf } from '../stand';
import { press } from './hand';

const GAME = 'radio-silence';
const ID = 'thursday';
const { title, states } = scenarioOf(GAME);
const seats = states.filter((state) => state.seat).map(({ id }) => id);
const words = Object.fromEntries(
  seats.map((id, at) => [id, ['amber', 'birch', 'cedar', 'ember', 'falcon', 'ginger', 'hazel'][at] ?? '']),
);

/** A room of the class game before a turn, or when the turn before has been told. */
function keptRoom(turn: number, room: Partial<Room>): Start['kept'] {
  return () => {
    const people = seats.slice(0, -1);
    const kept = {
      format: 'standard-bearers/room@1',
      id: ID,
      name: 'Thursday seminar',
      seed: 'thursday',
      words,
      room: { ...newRoom(8, false), ...room },
      record: before(GAME, turn, people),
      seen: Date.now(),
    };
    const line = { id: ID, name: kept.name, title, turn, over: false, seen: kept.seen };
    return { [`room/${ID}`]: kept, rooms: [line] };
  };
}

const part = (office: string) => [{ office, orders: {}, by: 'code' as const, at: 0 }];
const entries = { USA: part('whole'), GBR: part('whole'), DEU: part('whole') };

const at = `#room/${ID}`;
const arrive = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
};
const fresh: Start = { at: '#room', arrive };
const list: Start = { at: '#room', kept: keptRoom(3, {}), arrive };
const open: Start = { at, kept: keptRoom(3, { entries }), arrive };
const toldOf = (stage: Room['stage'], step = 0): Start => ({
  at,
  kept: keptRoom(3, { phase: 'told', stage, at: step }),
  arrive,
});

/** The window for the projector, opened beside the director's. */
async function board(page: Page): Promise<Page> {
  const wall = await page.context().newPage();
  await wall.goto(page.url().replace(/#.*$/, `#board/${ID}`));
  await wall.locator('[class^="bd-"], [class*=" bd-"]').first().waitFor();
  return wall;
}

const tab = (name: string) => async (page: Page) => {
  const there = page
    .getByRole('tab', { name, exact: true })
    .or(page.getByRole('button', { name, exact: true }));
  if (await there.first().isVisible()) await there.first().click();
};

export const room: readonly Entry[] = [
  { id: 'room/start', title: 'Starting a room', start: fresh },
  { id: 'room/list', title: 'Rooms are kept on this device', start: list },
  { id: 'room/open', title: 'The director’s screen: three have handed in', start: open, beside: '08' },
  { id: 'room/seats', title: 'A phone: the seats', start: open, go: tab(t('room.tab.seats')) },
  { id: 'room/acts', title: 'A phone: the director’s acts', start: open, go: tab(t('room.tab.acts')) },
  {
    id: 'room/wrong-code',
    title: 'Codes that are wrong',
    start: open,
    fresh: true,
    go: async (page) => {
      await tab(t('room.tab.turn'))(page);
      await page
        .getByRole('textbox', { name: t('room.codes.label') })
        .fill('4K7P-22QX\nRADIO\nSWE: 4K7P-22QX-9');
      await press(page, t('room.codes.enter'));
    },
  },
  {
    id: 'room/told',
    title: 'The turn has been resolved',
    start: toldOf('news'),
  },
  { id: 'board/wait', title: 'The big screen hears of no room', start: { at: '#board/nobody', arrive } },
  {
    id: 'board/map',
    title: 'The big screen before a turn',
    start: open,
    go: board,
    fresh: true,
    beside: '08',
  },
  { id: 'board/hall', title: 'The big screen tells of the hall', start: toldOf('hall'), go: board },
  { id: 'board/reveal', title: 'The big screen tells what happened', start: toldOf('reveal', 1), go: board },
  {
    id: 'board/replay',
    title: 'The big screen plays the turn again',
    start: toldOf('replay', 3),
    go: board,
    beside: '11',
  },
  {
    id: 'room/replay',
    title: 'The director plays the turn again on the big screen',
    start: toldOf('replay', 3),
    beside: '11',
  },
  { id: 'board/news', title: 'The big screen shows the paper', start: toldOf('news'), go: board },
];
