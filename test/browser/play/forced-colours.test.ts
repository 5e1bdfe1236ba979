import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { patience, Player } from './player';
import { scenario } from './words';

const visit = withBrowser();
const game = scenario('radio-silence');
const { honour = '', defect = '' } = game.accords[0] ?? {};
const context = { forcedColors: 'active' as const };

/** How a control looks, as far as a reader's own colours leave it: what could tell one state from another. */
function looks(control: Locator, part: string): Promise<string> {
  return control.evaluate((element, selector) => {
    const shown = element.closest(selector) ?? element.parentElement?.querySelector(selector) ?? element;
    const { backgroundColor, outlineStyle, outlineWidth, borderTopColor, borderTopStyle } =
      getComputedStyle(shown);
    return [backgroundColor, outlineStyle, outlineWidth, borderTopColor, borderTopStyle].join(' ');
  }, part);
}

it('in the reader’s own colours a chosen card, a chosen segment and a blocked button can be told from the others', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await player.start(game, 'colours');
      await player.choice(honour).waitFor();
      const submit = page.getByRole('button', { name: t('submit.turn') });
      const blocked = await looks(submit, 'button');
      await player.decide(honour);
      await player.ready();
      expect(await looks(player.choice(honour), '.sb-card')).not.toBe(
        await looks(player.choice(defect), '.sb-card'),
      );
      await expect.poll(() => looks(submit, 'button'), patience).not.toBe(blocked);

      const view = page.getByRole('group', { name: t('map.view'), exact: true });
      const [map, table] = [t('map.view.map'), t('map.view.table')].map((name) =>
        view.getByRole('radio', { name }),
      ) as [Locator, Locator];
      expect(await looks(map, 'span')).not.toBe(await looks(table, 'span'));
    },
    { context },
  );
});

it('in the reader’s own colours a turn is played with the tables, and what came and where one is are marked', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await player.start(game, 'colours');
      await player.decide(honour);
      await player.take(t('map.view'), t('map.view.table'));
      await page.getByRole('columnheader', { name: t('map.column.lean') }).waitFor();
      await player.submit();
      await player.button(t('hall.next')).waitFor();
      const rows = page
        .getByRole('table')
        .filter({ has: page.getByRole('columnheader', { name: t('hall.if.result') }) })
        .getByRole('row');
      const marks = await Promise.all((await rows.all()).slice(1).map((row) => looks(row, 'tr')));
      expect(new Set(marks).size).toBe(2);
      player.look = async (kind) => {
        if (kind !== 'news') return;
        await player.press(t('chart.showTable'));
        await page.getByRole('columnheader', { name: t('chart.after') }).waitFor();
      };
      expect(await player.read()).toBe(true);
    },
    { context },
  );
});

it('in the reader’s own colours the tab of a phone that is shown can be told from the others', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await player.playNow();
      const [agenda, map] = [t('tab.agenda'), t('tab.map')].map((name) => player.button(name)) as [
        Locator,
        Locator,
      ];
      await agenda.waitFor();
      expect(await looks(agenda, 'button')).not.toBe(await looks(map, 'button'));
    },
    { context, viewport: 'phone' },
  );
});
