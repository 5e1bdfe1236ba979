import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { Player } from './player';
import { scenario } from './words';

const visit = withBrowser();

/** Everything the page holds, seen or not: text, names, values. */
function contents(player: Player): Promise<string> {
  // Its head names scripts alone, whose file names have words in them.
  return player.page.evaluate(() => document.title + document.body.outerHTML);
}

it('two people share a device in small-rooms, and the curtain leaves nothing of the first one’s order in the page', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    const rooms = scenario('small-rooms');
    const { honour = '', defect = '' } = rooms.accords[0] ?? {};
    await player.choose(rooms);
    await page
      .getByRole('combobox', { name: t('title.seat.player', { seat: 'Sweden' }) })
      .selectOption({ label: t('title.seat.person') });
    await player.press(t('title.start', { n: 2, seat: '' }));

    await player.press(t('curtain.lift', { seat: 'Finland' }));
    await player.decide(defect);
    await player.submit();

    await page.getByRole('heading', { name: t('curtain.title', { seat: 'Sweden' }) }).waitFor();
    const curtain = await contents(player);
    for (const secret of [defect, honour, t('agenda.state.set'), 'Finland'])
      expect(curtain).not.toContain(secret);
    expect(await page.getByRole('radio').count()).toBe(0);

    await player.press(t('curtain.lift', { seat: 'Sweden' }));
    await player.choice(honour).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    await player.decide(honour);
    await player.submit();
    expect(await player.read()).toBe(true);
    await page.getByRole('heading', { name: t('curtain.title', { seat: 'Finland' }) }).waitFor();
  });
});

it('one person’s objection and secret card are not in the page when the next one plans in radio-silence', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    const radio = scenario('radio-silence');
    const { honour = '' } = radio.accords[0] ?? {};
    await player.choose(radio);
    await page
      .getByRole('combobox', { name: t('title.seat.player', { seat: 'Sweden' }) })
      .selectOption({ label: t('title.seat.person') });
    await player.press(t('title.start', { n: 2, seat: '' }));
    await player.press(t('curtain.lift', { seat: 'Germany' }));
    await player.decide(honour);
    await player.open(t('agenda.assembly'));
    const [text] = radio.assembly.texts;
    await player.take(t('assembly.stance', { text: text?.ref ?? '' }), t('assembly.stance.object'));
    await player.open(t('agenda.accord.one', { accord: radio.accords[0]?.name ?? '' }));
    const voice = t('agenda.assembly.voice', { stance: 'object', text: text?.ref ?? '' });
    const written = voice.charAt(0).toUpperCase() + voice.slice(1);
    await page.getByText(written).waitFor();
    await player.submit();

    await page.getByRole('heading', { name: t('curtain.title', { seat: 'Sweden' }) }).waitFor();
    expect(await contents(player)).not.toContain(written);
    await player.press(t('curtain.lift', { seat: 'Sweden' }));
    await player.choice(honour).waitFor();
    expect(await contents(player)).not.toContain(written);
    expect(await player.choice(honour).isChecked()).toBe(false);
  });
});
