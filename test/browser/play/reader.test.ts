import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words/whole';
import { withBrowser } from '../harness';
import { patience } from './player';
import { Reader } from './reader';
import { anyOf, say, scenario } from './words';

const visit = withBrowser();
const { honour = '' } = scenario('small-rooms').accords[0] ?? {};
const NARROW = { width: 320, height: 640 };
const LAPTOP = { width: 1366, height: 768 };

/** What leads on, and what ends the game. */
const ONWARD = ['reveal.next', 'reveal.read', 'news.next', 'news.next.review'] as const;
const CONTROLS = ['button', 'link', 'radio', 'checkbox', 'combobox', 'textbox', 'tab', 'switch'];

/** What is wrong with a screen for who hears it: no heading at its head, no main part or several, something without a name. */
async function faults(reader: Reader): Promise<string[]> {
  const things = await reader.things();
  const mains = things.filter(({ role }) => role === 'main').length;
  const heads = things.filter(({ role, level }) => role === 'heading' && level === 1).length;
  return [
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...(heads === 1 ? [] : [`${heads} headings of the first level`]),
    ...things
      .filter(({ role, name }) => CONTROLS.includes(role) && name === '')
      .map(({ role }) => `a ${role} without a name`),
  ];
}

/** What is still wrong with the layout once the page has followed the change of its window or of its text. */
async function settled(page: Page): Promise<string[]> {
  let found = await measured(page);
  for (let tries = 0; found.length > 0 && tries < 40; tries += 1) {
    await page.waitForTimeout(50);
    found = await measured(page);
  }
  return found;
}

/** How far the page scrolls sideways, and which targets of a finger are below 24 pixels (words inside sentences are exempt). */
function measured(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    const small = [...document.querySelectorAll('button, a[href], select, summary')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isText =
        getComputedStyle(element).display.startsWith('inline') && element.closest('p, dt, dd, h2, h3, li');
      if (width === 0 || isText || !element.checkVisibility() || Math.min(width, height) >= 23.5) return [];
      return [`${element.textContent} is ${Math.round(width)}×${Math.round(height)}`];
    });
    return [...(over > 0 ? [`${over} too wide`] : []), ...small];
  });
}

/** Runs in the page: keeps what its live regions say, from now on. */
function listen(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[aria-live="polite"]')) {
      const text = region.textContent.trim();
      if (text !== '' && text !== said.at(-1)) said.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Whether the last that was said stands on the screen. */
async function saysWhatItShows(page: Page, reader: Reader): Promise<boolean> {
  const last = await page.evaluate(() => (window as unknown as { said: string[] }).said.at(-1) ?? '');
  return last !== '' && (await reader.things()).some(({ name }) => name.includes(last));
}

it('small-rooms is played to its review by the accessibility tree alone, and nothing is too wide at 320 pixels or at 200% text', async () => {
  await visit(
    async (page) => {
      const reader = await Reader.of(page);
      const press = async (role: string, names: readonly string[]): Promise<string> => {
        const thing = await reader.find(role, names);
        await reader.press(thing);
        return thing.name;
      };
      await page.evaluate(listen);
      const wrong: string[] = [];
      const seen = new Set<string>();
      const look = async (screen: string): Promise<void> => {
        if (seen.has(screen)) return;
        seen.add(screen);
        const note = (found: readonly string[], how: string): void => {
          wrong.push(...found.map((fault) => `${screen}, ${how}: ${fault}`));
        };
        note(await faults(reader), 'heard');
        note(await settled(page), '320 pixels');
        await page.setViewportSize(LAPTOP);
        await page.evaluate(() => (document.documentElement.dataset['text'] = '200'));
        note(await settled(page), '200%');
        await page.evaluate(() => delete document.documentElement.dataset['text']);
        await page.setViewportSize(NARROW);
      };

      await reader.find('button', [t('title.play')]);
      await look('title');
      await press('button', [t('title.play')]);
      await press('radio', [honour]);
      for (let screens = 0; screens < 40; screens += 1) {
        const on = await reader.find('button', [
          t('submit.turn'),
          ...ONWARD.map((id) => say(id)),
          t('review.again.new'),
        ]);
        await look(on.name);
        if (on.name === t('review.again.new')) break;
        if (ONWARD.some((id) => say(id) === on.name))
          await expect
            .poll(() => saysWhatItShows(page, reader), { ...patience, message: on.name })
            .toBe(true);
        await reader.press(on);
        // What was pressed has gone, or stands for the next step.
        await page.waitForTimeout(60);
      }
      expect([...seen]).toContain(t('review.again.new'));
      await reader.find(
        'heading',
        (['liberal', 'fragmented', 'illiberal'] as const).map((end) =>
          anyOf(`review.ending.${end}`, 'index'),
        ),
      );
      await reader.find('rowheader', [/Finland \(you\)$/]);
      await reader.find('rowheader', [/Sweden$/]);
      expect(wrong).toEqual([]);
    },
    { viewport: 'phone', context: { viewport: NARROW, reducedMotion: 'reduce' } },
  );
});
