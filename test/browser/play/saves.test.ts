import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words/whole';
import { lastHash, type GameRecord } from '../../../src/engine';
import { packRecord, PLACE } from '../../../src/report/link/record-link';
import { withBrowser } from '../harness';
import { patience, Player } from './player';
import { standingsOf } from './review';
import { anyOf, scenario } from './words';

const visit = withBrowser();
const rooms = scenario('small-rooms');
const { honour = '', defect = '' } = rooms.accords[0] ?? {};
const golden = fileURLToPath(new URL('../../games/small-rooms.game.json', import.meta.url));
const backToTurn2 = t('title.back', { title: rooms.title, turn: 2 });

/** Plays the first turn of small-rooms and stands before the second choice. */
async function toTurn2(page: Page): Promise<Player> {
  const player = new Player(page);
  await player.playNow();
  await player.decide(honour);
  await player.submit();
  expect(await player.read()).toBe(true);
  await player.choice(honour).waitFor();
  return player;
}

/** Saves the open game as a file and reads it. */
async function exported(player: Player): Promise<string> {
  const download = player.page.waitForEvent('download');
  await player.menu(t('menu.export'));
  return readFile(await (await download).path(), 'utf8');
}

/** The data of a link to a record. */
async function packed(record: GameRecord): Promise<string> {
  const link = await packRecord(record);
  if (!link.ok) throw new Error(`${link.characters} characters`);
  return link.data;
}

/** Opens a game file at the title. */
async function openFile(player: Player, text: string): Promise<void> {
  const chooser = player.page.waitForEvent('filechooser');
  await player.press(t('title.open'));
  await (
    await chooser
  ).setFiles({ name: 'a.game.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

it('a reload in the middle of a turn leads back to the same point, with the order that was being written', async () => {
  await visit(async (page) => {
    const player = await toTurn2(page);
    expect(await player.choice(honour).isChecked()).toBe(true);
    await player.decide(defect);
    await page.reload();
    await player.press(backToTurn2);
    await player.choice(defect).waitFor();
    expect(await player.choice(defect).isChecked()).toBe(true);
    await player.submit();

    await player.button(t('reveal.read')).waitFor();
    await page.reload();
    await player.press(t('title.back', { title: rooms.title, turn: 3 }));
    await page.getByRole('heading', { name: t('reveal.title', { turn: 2 }) }).waitFor();
  });
});

it('an exported game goes on where it stood when another browser opens it', async () => {
  let file = '';
  await visit(async (page) => {
    file = await exported(await toTurn2(page));
  });
  await visit(async (page) => {
    const player = new Player(page);
    await openFile(player, file);
    await player.choice(honour).waitFor();
    expect(await player.choice(honour).isChecked()).toBe(true);
    expect(JSON.parse(await exported(player))).toEqual(JSON.parse(file));
    await player.submit();
    expect(await player.read()).toBe(true);
  });
});

it('a damaged, foreign, newer or changed file is refused with the reason, and the running game is still there', async () => {
  await visit(async (page) => {
    const player = await toTurn2(page);
    await player.decide(defect);
    const file = await exported(player);
    await player.menu(t('menu.quit'));
    const refusals = [
      { text: file.slice(0, file.length / 2), reason: t('notice.damaged') },
      { text: '{"some": "other file"}', reason: t('notice.foreign') },
      {
        text: file.replace('standard-bearers/game@1', 'standard-bearers/game@9'),
        reason: t('notice.newer'),
      },
      { text: file.replace('"honour"', '"defect"'), reason: anyOf('notice.differs', 'turn', 'phase') },
    ];
    for (const { text, reason } of refusals) {
      expect(text).not.toBe(file);
      await openFile(player, text);
      const alert = page.getByRole('alert');
      await alert.getByText(reason).waitFor();
      await alert.getByText(t('notice.safe')).waitFor();
      await alert.getByRole('button', { name: t('common.close') }).click();
      await alert.waitFor({ state: 'detached' });
    }
    await player.press(backToTurn2);
    await player.choice(defect).waitFor();
    expect(await player.choice(defect).isChecked()).toBe(true);
    expect(JSON.parse(await exported(player))).toEqual(JSON.parse(file));
  });
});

it('a finished game opens by link with the network off, verified, and hands over its report', async () => {
  const record = JSON.parse(await readFile(golden, 'utf8')) as GameRecord;
  await visit(
    async (page) => {
      await page.getByText(t('exports.verified')).waitFor(patience);
      await standingsOf(page);
      await page.getByRole('tab', { name: t('review.part.exports') }).click();
      await page.getByRole('link', { name: t('exports.link.itself') }).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('exports.html') }).click();
      const html = await readFile(await (await download).path(), 'utf8');
      expect(html).toContain(rooms.title);
      expect(html).toContain(lastHash(record));
      expect(html).toContain('<a class="ref" href="#L-3.');
    },
    { from: 'single', at: `#${PLACE}/${await packed(record)}` },
  );
});

it('a changed link opens its review, says in which turn it differs, and leads there', async () => {
  const record = JSON.parse(await readFile(golden, 'utf8')) as GameRecord;
  const own = record.turns.find((step) => step.turn === 2)?.orders.FIN;
  if (own === undefined) throw new Error('Finland has ordered nothing in turn 2');
  own.accords = { 'one-radio': 'defect' };
  await visit(
    async (page) => {
      expect(await page.getByText(/differs in turn 2/).innerText(patience)).toContain('turn 2');
      await standingsOf(page);
      await page.getByRole('button', { name: t('debrief.open', { turn: 2 }) }).click();
      await page.getByText(t('exports.verified')).waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: t('reveal.title', { turn: 2 }) }).waitFor();
      expect(page.url()).not.toContain(`#${PLACE}`);
    },
    { at: `#${PLACE}/${await packed(record)}` },
  );
});
