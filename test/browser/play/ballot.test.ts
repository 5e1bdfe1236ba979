import type { Page } from 'playwright-core';
import encodeQR from 'qr';
import { expect, it } from 'vitest';
import { advance, begin, optionsFor, viewFor, type Game } from '../../../src/engine';
import { t } from '../../../src/app/words/whole';
import { readBallot } from '../../../src/table/code/ballot';
import { roomMark } from '../../../src/table/code/check';
import { roomCode, seatCode } from '../../../src/table/code/room';
import { withBrowser } from '../harness';
import { scenario } from './words';

const visit = withBrowser();
const radio = scenario('radio-silence');
const [fund] = radio.accords;
const WORD = 'oak';

const screen = (game: Game) => roomCode(game.setup, viewFor(game, 'DEU'), roomMark(game.record));
const own = (game: Game) => seatCode(game.setup, viewFor(game, 'DEU'), roomMark(game.record), WORD);
/** What the room reads from a code that is handed in. */
const read = (game: Game, code: string) =>
  readBallot(
    game.setup,
    (seat) => ({
      setup: game.setup,
      options: optionsFor(game, seat),
      mark: roomMark(game.record),
      word: WORD,
    }),
    code,
  );

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The order code as it stands on the phone. */
async function codeOn(page: Page): Promise<string> {
  const code = (await page.locator('.ba-code').innerText()).replaceAll(/\s/g, '');
  await page.getByRole('img', { name: t('ballot.sealed.qr', { code }) }).waitFor();
  return code;
}

/** Gives the page a camera that sees a code and nothing else. */
async function holdBeforeCamera(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (rows) => {
      const canvas = document.createElement('canvas');
      const SCALE = 6;
      canvas.width = canvas.height = rows.length * SCALE;
      const draw = (): void => {
        const context = canvas.getContext('2d');
        for (const [y, row] of rows.entries())
          for (const [x, dark] of row.entries()) {
            if (context === null) return;
            context.fillStyle = dark ? 'black' : 'white';
            context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
          }
        requestAnimationFrame(draw);
      };
      draw();
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
    },
    encodeQR(text, 'raw', { border: 4 }),
  );
}

async function answer(page: Page, label: string): Promise<void> {
  await page.getByRole('radio', { name: label }).check({ force: true });
}

it('a phone without a network gives a seat’s orders back as a code, changes its mind, and knows a stale one', async () => {
  const game = begin(radio, { seed: 'a ballot offline' });
  advance(game, {});
  const code = screen(game);
  const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
  await visit(
    async (page) => {
      const room = page.getByLabel(t('ballot.room.code'));
      await room.fill(code.slice(0, 6));
      await page.getByText(t('ballot.wrong.short')).first().waitFor();
      await room.fill(slip);
      await page.getByRole('combobox', { name: t('ballot.room.scenario') }).selectOption('radio-silence');
      await page.getByText(t('ballot.wrong.meant', { code })).waitFor();
      await press(page, t('ballot.room.take', { code }));
      await press(page, t('ballot.next'));

      await page.getByRole('combobox', { name: t('ballot.seat.who') }).selectOption('DEU');
      await page.getByLabel(t('ballot.seat.word')).fill(WORD);
      await page.getByLabel(t('ballot.seat.own')).fill(own(game));
      await press(page, t('ballot.next'));

      await answer(page, fund?.honour ?? '');
      await press(page, t('ballot.decide.review'));
      await page.getByText(fund?.honour ?? '', { exact: true }).waitFor();
      await press(page, t('ballot.review.seal'));
      const first = await codeOn(page);
      expect(read(game, first)).toMatchObject({
        ok: true,
        seat: 'DEU',
        office: null,
        orders: { accords: { [fund?.id ?? '']: 'honour' } },
      });

      // It survives the phone: the same code stands there again.
      await page.reload();
      expect(await codeOn(page)).toBe(first);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

      await press(page, t('ballot.sealed.change'));
      await answer(page, fund?.defect ?? '');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await press(page, t('ballot.decide.review'));
      await press(page, t('ballot.review.seal'));
      const second = await codeOn(page);
      expect(read(game, second)).toMatchObject({
        ok: true,
        orders: { accords: { [fund?.id ?? '']: 'defect' } },
      });

      // The room goes on: the old code is told as old there, and the phone says so here.
      advance(game, {});
      expect(read(game, second)).toMatchObject({ ok: false, problem: { code: 'turn', turn: 2, now: 3 } });
      await press(page, t('ballot.sealed.next'));
      await page.getByLabel(t('ballot.room.code')).fill(screen(game));
      await press(page, t('ballot.next'));
      await page.getByText(t('ballot.moved')).waitFor();
    },
    { from: 'single', viewport: 'phone', at: '#ballot' },
  );
});

it('an office of a seat scans the big screen in the dark and decides its part alone', async () => {
  const game = begin(radio, { seed: 'an office' });
  advance(game, {});
  await visit(
    async (page) => {
      await holdBeforeCamera(page, `#ballot/radio-silence/${screen(game)}`);
      await press(page, t('ballot.room.scan'));
      await page.getByText(t('ballot.at', { scenario: radio.title, turn: 2 })).waitFor();
      await press(page, t('ballot.next'));
      await page.getByRole('combobox', { name: t('ballot.seat.who') }).selectOption('DEU');
      await page.getByLabel(t('ballot.seat.word')).fill(WORD);
      await page.getByRole('radio', { name: t('ballot.office.finance') }).check({ force: true });
      await press(page, t('ballot.next'));
      await answer(page, fund?.defect ?? '');
      expect(await page.getByText(t('agenda.assembly'), { exact: true }).count()).toBe(0);
      await press(page, t('ballot.decide.review'));
      await press(page, t('ballot.review.seal'));
      expect(read(game, await codeOn(page))).toEqual({
        ok: true,
        seat: 'DEU',
        office: 'finance',
        orders: { accords: { [fund?.id ?? '']: 'defect' } },
      });
    },
    {
      from: 'single',
      viewport: 'phone',
      at: '#ballot',
      context: { colorScheme: 'dark' },
    },
  );
});
