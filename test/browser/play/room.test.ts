import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words/whole';
import { withBrowser } from '../harness';
import { patience } from './player';
import { scenario } from './words';

const visit = withBrowser();
const radio = scenario('radio-silence');
const seats = radio.states.filter((state) => state.seat);
/** Six phones; the seventh seat is missing. */
const here = seats.slice(0, 6);
const missing = seats[6];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A phone with the page on it and no network. */
async function phone(browser: Browser, address: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}#ballot`);
  await page.getByRole('textbox', { name: t('ballot.room.code') }).waitFor();
  await context.setOffline(true);
  return { context, page };
}

/** Fills in the ballot of a seat for the code on the big screen. @returns the code to hand in */
async function ballot(page: Page, seat: (typeof seats)[number], word: string, code: string): Promise<string> {
  await page.getByRole('textbox', { name: t('ballot.room.code') }).fill(code);
  await button(page, t('ballot.next')).click();
  await page.getByRole('combobox', { name: t('ballot.seat.who') }).selectOption(seat.id);
  await page.getByRole('textbox', { name: t('ballot.seat.word') }).fill(word);
  await button(page, t('ballot.next')).click();
  const accord = radio.accords.find(({ members }) => members.includes(seat.id));
  await page.getByRole('radio', { name: accord?.honour ?? '', exact: true }).check();
  await button(page, t('ballot.decide.review')).click();
  await button(page, t('ballot.review.seal')).click();
  await page.getByRole('heading', { name: t('ballot.sealed.title') }).waitFor();
  return (await page.locator('.ba-code').innerText()).replaceAll(/\s/g, '');
}

/** The code with one wrong character. */
function slip(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
}

it('six phones without a network and a big screen play a turn in a room: stale, mistyped, missing, a pause, an inject, a fork', async () => {
  await visit(async (page) => {
    const browser = page.context().browser();
    if (browser === null) throw new Error('no browser');
    const address = page.url();
    const phones = Promise.all(here.map(() => phone(browser, address)));

    // The director starts a room: every seat is a person's, each with its word.
    await page.getByRole('link', { name: t('title.room') }).click();
    await page.getByRole('heading', { level: 2, name: radio.title, exact: true }).waitFor();
    const fields = here.map(({ name }) =>
      page.getByRole('textbox', { name: t('room.word', { seat: name }) }),
    );
    const drawn = await Promise.all(fields.map((field) => field.inputValue()));
    expect(new Set(drawn).size).toBe(here.length);
    // Words that stand nowhere else on a page, so that the big screen can be searched for them.
    const words = fields.map((_, n) => `quokka${'abcdefgh'[n] ?? ''}`);
    for (const [n, field] of fields.entries()) await field.fill(words[n] ?? '');
    await page.getByRole('textbox', { name: t('room.name') }).fill('Thursday');
    await button(page, t('room.start.open', { n: seats.length })).click();
    const opened = page.waitForEvent('popup');
    await button(page, t('room.board.open')).click();
    const board = await opened;
    const code = await board.locator('.bd-code-text').innerText();
    await button(page, t('room.start')).click();

    // The phones decide, and their codes are carried across.
    const opens = await phones;
    const codes = await Promise.all(
      opens.map(({ page: one }, at) =>
        ballot(one, here[at] as (typeof seats)[number], words[at] ?? '', code),
      ),
    );
    const field = page.getByRole('textbox', { name: t('room.codes.label') });
    const [first = '', ...others] = codes;
    await field.fill([slip(first), ...others].join('\n'));
    await field.press('Enter');
    const came = page.getByRole('list', { name: t('room.codes.read') });
    const line = (text: string) => came.getByText(text, { exact: true }).first().waitFor(patience);
    await line(t('room.wrong.meant', { code: first }));
    await board.getByText(t('board.in', { done: 5, all: 7 })).waitFor();
    await button(page, t('room.wrong.take', { code: first })).click();
    await board.getByText(t('board.in', { done: 6, all: 7 })).waitFor();

    // Nothing on the big screen is anybody's own: no order code, no word, no sentence of a choice.
    const shown = await board.evaluate(() => document.documentElement.outerHTML);
    const { honour = '' } = radio.accords[0] ?? {};
    for (const secret of [...codes, ...words, honour]) expect(shown).not.toContain(secret);

    // A pause, an event, and the end of the turn although one seat is missing.
    await button(page, t('room.pause')).click();
    const clock = page.getByRole('timer');
    const stands = await clock.innerText();
    const [event] = radio.events;
    await page.getByRole('button', { name: event?.title ?? '' }).click();
    await page.getByRole('textbox', { name: t('room.reason') }).fill('A drill.');
    await page.getByRole('checkbox', { name: t('room.acts.aloud') }).check();
    await button(page, t('room.inject.do')).click();
    await board.getByRole('heading', { name: event?.title ?? '' }).waitFor();
    expect(await clock.innerText()).toBe(stands);
    await button(page, t('room.goOn')).click();
    await button(page, t('room.resolve')).click();
    await page.getByText(t('room.resolve.text', { n: 1, seats: missing?.name ?? '' })).waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('room.resolve.yes') })
      .click();
    await page.getByText(t('room.told.absent', { n: 1, seats: missing?.name ?? '' })).waitFor();

    // The big screen tells it step by step, up to the news with the director's mark.
    await page.getByRole('radio', { name: t('room.board.news') }).check();
    await board.getByText(t('act.told.injected', { reason: 'A drill.' })).waitFor();

    // The next turn, after a reload: a code of the last one is stale, and a code of this one does not fit a fork.
    await button(page, t('room.next')).click();
    await page.reload();
    await page.getByRole('heading', { name: t('room.codes') }).waitFor();
    const germany = seats[2];
    await field.fill(codes[2] ?? '');
    await field.press('Enter');
    await line(t('room.wrong.turn', { seat: germany?.name ?? '', turn: 1, now: 2 }));
    const [, , third] = opens;
    if (third === undefined || germany === undefined) throw new Error('no third phone');
    await board.locator('.bd-code-text').filter({ hasNotText: code }).waitFor();
    const second = await board.locator('.bd-code-text').innerText();
    await button(third.page, t('ballot.sealed.next')).click();
    const fresh = await ballot(third.page, germany, words[2] ?? '', second);
    await page.getByRole('button', { name: t('room.acts.back') }).click();
    await page.getByRole('combobox', { name: t('room.back.turn') }).selectOption('2');
    await page.getByRole('textbox', { name: t('room.back.name') }).fill('Friday');
    await page.getByRole('textbox', { name: t('room.reason') }).fill('What if?');
    await button(page, t('room.back.fork.do', { turn: 2 })).click();
    await page.getByText('Friday', { exact: true }).waitFor();
    await field.fill(fresh);
    await field.press('Enter');
    await line(t('room.wrong.stale', { seat: germany.name }));

    // Both rooms are kept; in the first one the code fits.
    await page.goto(`${address}#room`);
    await page.getByRole('link', { name: 'Friday' }).waitFor();
    await page.getByRole('link', { name: 'Thursday' }).click();
    await field.fill(fresh);
    await field.press('Enter');
    await page
      .getByText(t('room.read', { seat: germany.name }), { exact: true })
      .first()
      .waitFor(patience);
    await Promise.all(opens.map(({ context }) => context.close()));
  });
});
