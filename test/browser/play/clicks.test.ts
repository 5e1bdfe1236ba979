import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { mouse, patience, Player } from './player';
import type { Hand } from './player';
import { scenario } from './words';

const visit = withBrowser();
const game = scenario('radio-silence');
const { honour = '' } = game.accords[0] ?? {};

/** A hand that counts what it presses and takes. */
function counting(): Hand & { clicks: number } {
  return {
    clicks: 0,
    press(control) {
      this.clicks += 1;
      return mouse.press(control);
    },
    take(choice) {
      this.clicks += 1;
      return mouse.take(choice);
    },
  };
}

it('a turn with a voice takes six clicks from plan to plan for who has seen one, and the first tells every step', async () => {
  await visit(async (page) => {
    const hand = counting();
    const player = new Player(page, hand);
    await player.start(game, 'clicks');
    await player.decide(honour);
    await player.submit();
    const told: string[] = [];
    player.look = (kind) => Promise.resolve(void told.push(kind));
    expect(await player.read()).toBe(true);
    // Three texts and at least three steps of the reveal, each by itself.
    expect(told.filter((kind) => kind === 'assembly')).toHaveLength(3);
    expect(told.filter((kind) => kind === 'reveal').length).toBeGreaterThanOrEqual(3);

    const item = game.assembly.docket.find(({ turn }) => turn === 2);
    const text = game.assembly.texts.find(({ id }) => id === item?.texts[0])?.ref ?? '';
    await player.agenda.waitFor();
    hand.clicks = 0;
    await player.open(t('agenda.assembly'));
    await player.take(t('assembly.stance', { text }), t('assembly.stance.object'));
    await player.submit();
    expect(await player.read()).toBe(true);
    expect(hand.clicks).toBeLessThanOrEqual(6);
  });
});

it('later turns can still be walked step by step: where it is asked for once, and where the settings say so', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.start(game, 'clicks');
    await player.decide(honour);
    await player.submit();
    expect(await player.read()).toBe(true);
    await player.submit();
    await player.press(t('hall.next'));
    await page.getByText(t('hall.title', { at: 2, of: 3 }), { exact: true }).waitFor();
    await player.press(t('hall.result'));
    await player.press(t('reveal.one'));
    await player.button(t('reveal.next')).waitFor();
    const findings = page.getByRole('main').getByRole('article');
    await expect.poll(() => findings.count(), patience).toBe(1);
    expect(await player.read()).toBe(true);

    await player.menu(t('menu.settings'));
    await page.getByRole('switch', { name: t('settings.telling') }).check();
    await page.keyboard.press('Escape');
    await player.submit();
    const told: string[] = [];
    player.look = (kind) => Promise.resolve(void told.push(kind));
    expect(await player.read()).toBe(true);
    expect(told.filter((kind) => kind === 'reveal').length).toBeGreaterThanOrEqual(3);
  });
});
