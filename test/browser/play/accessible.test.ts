import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { expectAccessible } from '../accessible';
import { withBrowser } from '../harness';
import { figures, ledgerOf } from './ledger';
import { patience, Player } from './player';
import { throughParts } from './review';
import { scenario } from './words';

const visit = withBrowser();
const rooms = scenario('small-rooms');
const radio = scenario('radio-silence');

/** Lets axe examine the page as it stands, in the dark and in the light theme. */
async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
}

/** Examines each kind of screen the first time the player leaves it; returns the kinds that were examined. */
function examine(player: Player): Set<string> {
  const seen = new Set<string>();
  player.look = async (kind) => {
    if (seen.has(kind)) return;
    seen.add(kind);
    await expectAccessibleInBothThemes(player.page);
  };
  return seen;
}

it('a turn of radio-silence is accessible on a laptop, light and dark: plan, hall, reveal, news, deals', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    const seen = examine(player);
    await player.start(radio, 'axe');
    await player.decide(radio.accords[0]?.honour ?? '');
    await player.open(t('agenda.assembly'));
    await player.submit();
    expect(await player.read()).toBe(true);
    expect([...seen]).toEqual(['plan', 'assembly', 'reveal', 'news']);
    await player.open(t('agenda.deals'));
    await page.getByText(t('deals.make'), { exact: true }).click();
    await page.getByText(t('deals.promise.make'), { exact: true }).click();
    await expectAccessibleInBothThemes(page);
  });
});

it('small-rooms is accessible on a phone, light and dark: title, plan, reveal, news, review, ledger', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      const seen = examine(player);
      await player.button(t('title.play')).waitFor();
      await expectAccessibleInBothThemes(page);
      await player.playNow();
      await player.decide(rooms.accords[0]?.honour ?? '');
      await player.submit();
      while (await player.read()) await player.submit();
      expect([...seen]).toEqual(['plan', 'reveal', 'news', 'review']);
      await throughParts(page, () => expectAccessibleInBothThemes(page));
      await figures(page).nth(1).click();
      await ledgerOf(page).waitFor();
      await expectAccessibleInBothThemes(page);
    },
    { viewport: 'phone' },
  );
});

it('what lies over a screen is accessible, light and dark: rules, settings, keys, curtain', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.choose(rooms);
    await page
      .getByRole('combobox', { name: t('title.seat.player', { seat: 'Sweden' }) })
      .selectOption('person');
    await player.press(t('title.start', { n: 2, seat: '' }));
    await page.getByRole('dialog', { name: t('curtain.label') }).waitFor();
    await expectAccessibleInBothThemes(page);
    await player.press(t('curtain.lift', { seat: 'Finland' }));
    for (const item of [t('menu.help'), t('menu.keys'), t('menu.settings')]) {
      await player.menu(item);
      await page.getByRole('dialog').waitFor();
      await expectAccessibleInBothThemes(page);
      await page.keyboard.press('Escape');
    }
    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
  });
});
