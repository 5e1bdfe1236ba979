import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { Player } from './player';
import { scenario } from './words';

const visit = withBrowser();
const seminar = scenario('radio-silence-seminar');

it('two turns of the seminar form are played with orders for budget, accords, assembly and statecraft', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.start(seminar, 'seminar');
    await player.open(t('agenda.research'));
    const research = t('research.line.research');
    await player.press(t('step.more', { label: research }));
    await player.press(t('step.more', { label: seminar.domains[0]?.name ?? '' }));
    await player.open(t('agenda.accords'));
    const mine = seminar.accords.filter(
      ({ members, from }) => members.includes(seminar.start) && (from ?? 1) <= 1,
    );
    for (const { summary, honour } of mine) await player.take(summary, honour);
    await player.open(t('agenda.assembly'));
    await player.press(t('assembly.silent'));
    await player.submit();
    expect(await player.read()).toBe(true);

    await player.open(t('agenda.research'));
    const budget = page.getByRole('group', { name: research, exact: true });
    expect(await budget.innerText()).toContain('45%');
    await player.open(t('agenda.statecraft'));
    await player.press(`${t('statecraft.choose')} ${t('verb.campaign')}`);
    await player.button(t('statecraft.remove', { verb: t('verb.campaign') })).waitFor();
    await player.submit();
    expect(await player.read()).toBe(true);
    await page.getByRole('list', { name: t('masthead.turns', { turn: 3, turns: 8 }) }).waitFor();
  });
});
