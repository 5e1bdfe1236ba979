import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { figures, trace } from './ledger';
import { patience, Player } from './player';
import { standingsOf } from './review';
import { scenario } from './words';

const visit = withBrowser();
const game = scenario('radio-silence');
const { honour = '' } = game.accords[0] ?? {};
const seats = game.states.filter(({ seat }) => seat).length;

/** The first text on the docket of a turn, as it is cited: “F.201”. */
function refOf(turn: number): string {
  const item = game.assembly.docket.find((entry) => entry.turn === turn);
  return game.assembly.texts.find(({ id }) => id === item?.texts[0])?.ref ?? '';
}

/** Puts the seat's voice against the first text of the turn. */
async function object(player: Player, turn: number): Promise<void> {
  await player.open(t('agenda.assembly'));
  // An acting government has no voice in the turn after its fall.
  if (await player.page.getByText(t('assembly.acting', { n: 1 })).isVisible()) return;
  await player.take(t('assembly.stance', { text: refOf(turn) }), t('assembly.stance.object'));
}

/** Lends to the market that the game names first. */
async function lend(player: Player): Promise<void> {
  await player.open(t('agenda.statecraft'));
  await player.press(`${t('statecraft.choose')} ${t('verb.loan')}`);
  await player.button(t('statecraft.remove', { verb: t('verb.loan') })).waitFor();
}

/** Signs what is offered to the seat; where nothing is, offers a payment for a voice. Returns the deal in words. */
async function deal(player: Player): Promise<string> {
  const { page } = player;
  await player.open(t('agenda.deals'));
  const accept = page
    .getByRole('list', { name: t('deals.offers') })
    .getByRole('button', { name: t('deals.accept'), exact: true });
  if (await accept.first().isVisible()) await accept.first().click();
  else {
    await page.getByText(t('deals.make'), { exact: true }).click();
    await player.press(t('deals.send'));
  }
  const made = page.getByRole('list', { name: t('deals.made') }).getByRole('listitem');
  return made.first().innerText();
}

/** The first turn, up to its newspaper: pay, and object to one text. */
async function openGame(player: Player, seed: string): Promise<void> {
  await player.start(game, seed);
  await player.decide(honour);
  await object(player, 1);
  await player.submit();
}

/** Gives the first partner the word that the composer proposes; returns what stands in the list of the turn's promises. */
async function giveWord(player: Player): Promise<string[]> {
  const { page } = player;
  await page.getByText(t('deals.promise.make'), { exact: true }).click();
  await player.press(t('deals.promise.send'));
  const given = page.getByRole('list', { name: t('deals.now.byme') }).getByRole('listitem');
  await given.first().waitFor();
  return given.allInnerTexts();
}

/** Guesses how many will pay, and returns the sentence in which the reveal says so. */
async function guess(player: Player, n: number): Promise<RegExp> {
  const [fund] = game.accords;
  if (!fund) throw new Error('no accord');
  const { name: accord, honour: choice, members } = fund;
  await player.take(t('foresee.count', { accord, honour: choice, of: members.length }), String(n));
  const [start = ''] = t('reveal.guess.count', {
    who: 'you',
    by: '',
    accord,
    honoured: n,
    right: 'yes',
    came: n,
  }).split(':');
  return new RegExp(start);
}

/** The second turn: an act, a deal, a word given, a voice. */
async function dealAndLend(player: Player): Promise<void> {
  await lend(player);
  const answers = (['agreed', 'open', 'declined'] as const).map((status) => t(`deals.status.${status}`));
  const made = await deal(player);
  expect(answers.some((answer) => made.includes(answer))).toBe(true);
  expect(await giveWord(player)).toHaveLength(1);
  await object(player, 2);
  await player.submit();
}

/** Objects once a turn until the game is over; returns the number of the last turn. */
async function playOn(player: Player, turn: number): Promise<number> {
  await object(player, turn);
  await player.submit();
  return (await player.read()) ? playOn(player, turn + 1) : turn;
}

/** Cards of the hall that nobody has turned yet, as the list says it. */
function faceDown(page: Page): Promise<number> {
  const cards = page.getByRole('list', { name: t('hall.cards.list') }).getByRole('listitem');
  return cards.filter({ hasText: t('hall.notTurned') }).count();
}

it('the class form of radio-silence is played to its end by clicking on a laptop', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.start(game, 'laptop');
    const told = await guess(player, 3);
    await player.decide(honour);
    await object(player, 1);
    await player.submit();
    let scored = 0;
    player.look = async (kind) => {
      if (kind === 'reveal') scored += await page.getByText(told).count();
    };
    expect(await player.read()).toBe(true);
    expect(scored).toBeGreaterThan(0);
    await dealAndLend(player);
    expect(await player.read()).toBe(true);
    expect([4, 5]).toContain(await playOn(player, 3));
    expect(await standingsOf(page)).toHaveLength(seats);

    await figures(page).nth(1).click();
    expect(await trace(page)).toMatchObject({ rule: true, line: true });
  });
});

it('the class form of radio-silence is played to its end by clicking on a phone, the hall replayed, stepped and skipped', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await openGame(player, 'phone');
      await expect.poll(() => faceDown(page), patience).toBe(seats);
      await player.press(t('hall.step'));
      await expect.poll(() => faceDown(page), patience).toBe(seats - 1);
      await player.press(t('hall.skip'));
      await expect.poll(() => faceDown(page), patience).toBe(0);
      await player.press(t('hall.all'));
      await player.press(t('reveal.all'));
      expect(await player.read()).toBe(true);

      await dealAndLend(player);
      // Who has seen a session is shown the next one without asking for every card.
      await player.button(t('hall.result')).waitFor();
      await expect.poll(() => faceDown(page), patience).toBe(0);
      expect(await player.read()).toBe(true);

      expect([4, 5]).toContain(await playOn(player, 3));
      expect(await standingsOf(page)).toHaveLength(seats);
    },
    { viewport: 'phone', context: { reducedMotion: 'no-preference' } },
  );
});
