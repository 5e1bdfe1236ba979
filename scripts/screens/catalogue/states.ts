import type { Page } from 'playwright-core';
import { t } from '../../../src/app/words/whole';
import type { GameRecord } from '../../../src/engine';
import { packRecord, PLACE } from '../../../src/report/link/record-link';
import type { Entry, Start } from '../entry';
import { finished, keptGame, scenarioOf, standAt } from '../stand';
import { button, openDecision, openFile, press } from './hand';

const rooms = scenarioOf('small-rooms');

/** A finished game in which one order was changed afterwards. */
function changed(): GameRecord {
  const record = JSON.parse(JSON.stringify(finished('small-rooms'))) as GameRecord;
  const [step] = record.turns.filter(({ turn }) => turn === 2);
  const own = step?.orders['FIN'];
  const [accord] = rooms.accords;
  if (own && accord)
    own.accords = { [accord.id]: own.accords?.[accord.id] === 'honour' ? 'defect' : 'honour' };
  return record;
}

const [whole, edited] = await Promise.all([packRecord(finished('small-rooms')), packRecord(changed())]);
const link = (packed: typeof whole): string => (packed.ok ? `#${PLACE}/${packed.data}` : '#');

const title: Start = { arrive: (page) => button(page, t('title.play')).waitFor() };
const radio = { game: 'radio-silence', phase: 'plan', turn: 3 } as const;
const radioTitle = scenarioOf('radio-silence').title;

/** The scripts of a game never come. */
async function holdGame(page: Page): Promise<void> {
  await page.route(/\/game-[^/]*\.js$/, () => undefined);
}
/** What is fetched later never comes: what draws the map. */
async function holdMap(page: Page): Promise<void> {
  await page.route(/\/phaserStage-[^/]*\.js$/, () => undefined);
}
async function loseMap(page: Page): Promise<void> {
  await page.route(/\/phaserStage-[^/]*\.js$/, (route) => route.abort());
}
/** Nothing can be drawn. */
async function noCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}
/** Bots that never come to an end. */
async function slowBots(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage(): void {
        /* It thinks. */
      }
      terminate(): void {
        /* It goes on thinking. */
      }
    } as unknown as typeof Worker;
  });
}
/** A browser that keeps nothing. */
async function keepsNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

const refused = (id: string, what: string, text: () => string): Entry => ({
  id: `states/${id}`,
  title: what,
  start: title,
  go: (page) => openFile(page, text()),
});

export const states: readonly Entry[] = [
  {
    id: 'states/loading',
    title: 'Loading: “Play now” is pressed before the game has come',
    start: { before: holdGame, arrive: title.arrive },
    busy: true,
    go: async (page) => {
      await press(page, t('title.play'));
      await page.waitForTimeout(300);
    },
  },
  {
    id: 'states/map-coming',
    title: 'Loading: the map is on its way',
    start: { ...standAt(radio), before: holdMap },
    busy: true,
    go: (page) => page.waitForTimeout(800),
  },
  {
    id: 'states/map-lost',
    title: 'Error: the map could not be fetched',
    start: { ...standAt(radio), before: loseMap },
  },
  {
    id: 'states/no-canvas',
    title: 'Nothing can be drawn: the map is a table',
    start: { ...standAt(radio), before: noCanvas },
  },
  {
    id: 'states/no-canvas-hall',
    title: 'Nothing can be drawn: the hall is a table',
    start: { ...standAt({ ...radio, phase: 'assembly' }), before: noCanvas },
  },
  {
    id: 'states/thinking',
    title: 'Waiting: the orders are sealed, the bots decide',
    start: { ...standAt({ ...radio, decided: true }), before: slowBots },
    go: (page) => press(page, t('submit.turn')),
  },
  {
    id: 'states/curtain',
    title: 'Waiting: the device is passed on',
    start: standAt({ ...radio, phase: 'curtain', seats: ['SWE', 'DEU'] }),
  },
  {
    id: 'states/no-offers',
    title: 'Empty: nobody has said anything yet',
    start: standAt({ game: 'radio-silence', phase: 'plan', turn: 2, seats: ['SWE'] }),
    go: (page) => openDecision(page, t('agenda.deals')),
  },
  {
    id: 'states/not-kept',
    title: 'Error: this browser keeps nothing',
    start: {
      before: keepsNothing,
      arrive: async (page) => {
        await press(page, t('title.play'));
        await page.getByRole('radio').first().waitFor();
      },
    },
  },
  refused('damaged', 'Error: a damaged file', () => JSON.stringify(finished('small-rooms')).slice(0, 400)),
  refused('foreign', 'Error: a file of something else', () => '{"some": "other file"}'),
  refused('newer', 'Error: a file of a newer version', () =>
    JSON.stringify(finished('small-rooms')).replace('standard-bearers/game@1', 'standard-bearers/game@9'),
  ),
  refused('differs', 'Error: a file that was changed after the game', () => JSON.stringify(changed())),
  refused('bad-scenario', 'Error: a scenario of one’s own that is wrong', () => {
    const record = finished('small-rooms');
    const text =
      '{ "format": "standard-bearers/scenario@1", "id": "own", "extends": "small-rooms", "turns": -3 }';
    return JSON.stringify({ ...record, scenario: { ...record.scenario, id: 'own', text } });
  }),
  {
    id: 'states/link',
    title: 'A finished game that came by link',
    start: { at: link(whole), arrive: review },
  },
  {
    id: 'states/changed-link',
    title: 'Error: a link that was changed',
    start: {
      at: link(edited),
      arrive: (page) => button(page, t('debrief.open', { turn: 2 })).waitFor(),
    },
  },
  {
    id: 'states/broken-link',
    title: 'Error: a link that was cut off',
    start: {
      at: link(whole).slice(0, 60),
      arrive: (page) => button(page, t('link.title')).waitFor(),
    },
  },
  {
    id: 'states/lost-room',
    title: 'Error: a room that is not on this device',
    start: { at: '#room/gone', arrive: (page) => page.getByText(t('room.lost')).first().waitFor() },
  },
  {
    id: 'states/offline',
    title: 'Offline: another scenario cannot be fetched',
    start: title,
    fresh: true,
    go: async (page) => {
      await page.context().setOffline(true);
      await page.getByRole('button', { name: scenarioOf('long-table').question }).click();
      await page.waitForTimeout(500);
    },
    busy: true,
  },
  {
    id: 'states/offline-room',
    title: 'Offline: a room’s scenario cannot be fetched',
    start: { at: '#room', arrive: (page) => button(page, t('room.start.open', { n: 7 })).waitFor() },
    likeOthers: true,
    go: async (page) => {
      await page.context().setOffline(true);
      await page.getByRole('button', { name: scenarioOf('long-table').question }).click();
      await button(page, t('crash.again')).waitFor();
    },
    busy: true,
  },
  {
    id: 'states/cleared',
    title: 'Cleared: what was kept is gone when it is asked for',
    start: {
      kept: () => keptGame(radio),
      arrive: async (page) => {
        await page.evaluate(() => {
          for (const key of Object.keys(localStorage))
            if (key.includes('save/')) localStorage.removeItem(key);
        });
        await button(page, t('title.back', { title: radioTitle, turn: 3 })).click();
        await page.getByRole('alert').waitFor();
      },
    },
  },
];

async function review(page: Page): Promise<void> {
  await page.getByText(t('exports.verified')).first().waitFor();
}
