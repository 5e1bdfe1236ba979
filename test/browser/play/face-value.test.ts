import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { Player } from './player';
import { standingsOf } from './review';
import { anyOf, scenario } from './words';

const visit = withBrowser();
const game = scenario('face-value');
const { honour = '' } = game.accords[0] ?? {};

/** References of the rival drafts of a turn: “P1”, “N1”, “C1”. */
function refsOf(turn: number): string[] {
  const item = game.assembly.docket.find((entry) => entry.turn === turn && entry.texts.length > 1);
  return (item?.texts ?? []).map((id) => game.assembly.texts.find((text) => text.id === id)?.ref ?? '');
}

/** Every sentence that says which draft is the rule, or why none is. */
const VERDICTS = [
  anyOf('hall.draft.chosen', 'text', 'won', 'next', 'other'),
  anyOf('hall.draft.alone', 'text', 'won'),
  anyOf('hall.draft.level', 'texts', 'n'),
  anyOf('hall.draft.nobody'),
  anyOf('hall.draft.dead'),
];

it('face-value is played to its end by clicking, and the hall says each turn which draft is the rule and why', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    const heads: string[] = [];
    player.look = async (kind) => {
      if (kind === 'assembly') heads.push(await page.getByRole('heading', { level: 1 }).innerText());
    };
    await player.start(game, 'drafts');
    await player.decide(honour);
    for (let turn = 1, on = true; on; turn += 1) {
      const [own = '', friend = '', rival = ''] = refsOf(turn);
      await player.open(t('agenda.assembly'));
      // A seat supports one of rival drafts: choosing the friend's moves the support, and leaves a voice to object.
      await player.take(t('assembly.stance', { text: own }), t('assembly.stance.support'));
      await player.take(t('assembly.stance', { text: friend }), t('assembly.stance.support'));
      const stance = page.getByRole('group', { name: t('assembly.stance', { text: own }), exact: true });
      expect(await stance.getByRole('radio', { name: t('assembly.stance.silent') }).isChecked()).toBe(true);
      // Later a government may have fallen, and with it a voice.
      if (turn === 1) await player.take(t('assembly.stance', { text: rival }), t('assembly.stance.object'));
      await player.submit();
      on = await player.read();
    }
    const verdicts = heads.filter((head) => VERDICTS.some((verdict) => verdict.test(head)));
    expect(verdicts).toHaveLength(game.turns.count);
    expect(await standingsOf(page)).toHaveLength(game.states.filter(({ seat }) => seat).length);
  });
});
