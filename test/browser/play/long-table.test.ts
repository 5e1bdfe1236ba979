import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { keyboard } from './keyboard';
import { Player } from './player';
import { scenario } from './words';

const visit = withBrowser();
const game = scenario('long-table');
const seat = game.states.find(({ id }) => id === game.start)?.name ?? '';

/** What is asked of a worker from now on waits until `release()`. */
const HOLD = `{
  const { postMessage } = Worker.prototype;
  const held = [];
  Worker.prototype.postMessage = function (...asked) {
    held.push(() => postMessage.apply(this, asked));
  };
  globalThis.release = () => {
    Worker.prototype.postMessage = postMessage;
    for (const send of held) send();
  };
}`;

/** The decisions before the player, by their titles. */
function decisions(player: Player): Promise<string[]> {
  return player.agenda.getByRole('heading', { level: 3 }).allInnerTexts();
}

it('two turns of the long table are played by clicking: defaults stand, a target is searched, a table is looked at', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.start(game, 'long');
    await player.agenda.waitFor();
    expect((await decisions(player)).length).toBeLessThanOrEqual(5);
    // Nothing has to be answered: the turn could be sent as it stands.
    await player.ready();
    expect(await player.agenda.getByRole('button', { expanded: true }).count()).toBe(0);

    await player.open(t('agenda.accords'));
    await player.press(t('accords.many.all'));
    await player.open(t('agenda.forum'));
    await player.press(t('forum.open'));
    await page.getByRole('group', { name: t('forum.plate') }).waitFor();
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
    }
    await player.press(t('forum.close'));

    // The bots' answer is held back: whatever they take, the page answers meanwhile.
    await page.evaluate(HOLD);
    await player.submit();
    await page.getByRole('status').getByRole('progressbar').waitFor();
    await player.take(t('map.view'), t('map.view.table'));
    await page
      .getByRole('table')
      .getByRole('row', { name: /^Kenya/ })
      .waitFor();
    await player.take(t('map.view'), t('map.view.map'));
    expect(await page.getByRole('progressbar').count()).toBe(1);
    await page.evaluate('release()');
    expect(await player.read()).toBe(true);

    await player.agenda.waitFor();
    expect((await decisions(player)).length).toBeLessThanOrEqual(5);
    await player.open(t('agenda.statecraft'));
    const groups = page.locator('details').filter({ hasText: t('verb.campaign') });
    if ((await groups.count()) > 0) await groups.first().locator('summary').first().click();
    await player.press(`${t('statecraft.choose')} ${t('verb.campaign')}`);
    await page.getByRole('button', { name: new RegExp(`^${t('statecraft.target')}: `) }).click();
    // Typed into the field it is meant for, once that is there.
    const search = page.getByRole('searchbox', {
      name: t('picker.search', { label: t('statecraft.target') }),
    });
    await search.fill('keny');
    await search.press('Enter');
    await page.getByRole('button', { name: `${t('statecraft.target')}: Kenya` }).waitFor();
    await player.submit();
    expect(await player.read()).toBe(true);
  });
});

it('a turn of the long table is played by the keyboard alone', async () => {
  await visit(async (page) => {
    const player = new Player(page, keyboard(page));
    await player.start(game, 'long');
    expect(seat).not.toBe('');
    await player.open(t('agenda.accords'));
    await player.press(t('accords.many.all'));
    await player.submit();
    expect(await player.read()).toBe(true);
  });
});
