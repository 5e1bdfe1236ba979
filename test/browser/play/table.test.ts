import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { t } from '../../../src/app/words';
import { withBrowser } from '../harness';
import { patience, Player } from './player';
import { scenario } from './words';

const visit = withBrowser();
const rooms = scenario('small-rooms');
const radio = scenario('radio-silence');
const { honour = '', defect = '', name: accord = '' } = rooms.accords[0] ?? {};

/** What the table says of each place, by its name: the facts in its last column, line by line. */
async function factsOfTable(page: Page): Promise<Map<string, string[]>> {
  const header = page.getByRole('columnheader', { name: t('map.column.lean') });
  const rows = await page.getByRole('table').filter({ has: header }).getByRole('row').all();
  const facts = new Map<string, string[]>();
  for (const row of rows.slice(1)) {
    const name = (await row.getByRole('rowheader').innerText()).replace(t('map.you'), '').trim();
    const cell = await row.getByRole('cell').last().innerText();
    facts.set(
      name,
      cell
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.includes(': ')),
    );
  }
  return facts;
}

/** The buttons of the places on the map: each says name, alignment and value. */
function places(page: Page): Locator {
  const map = page.getByRole('group', { name: t('map.view.map'), exact: true });
  return map.getByRole('button', { name: /, .+, / });
}

/** What the map says of a place when its button is pressed. */
async function calloutOf(page: Page, name: string): Promise<string> {
  const button = places(page).and(page.getByRole('button', { name: `${name}, ` }));
  await button.click();
  const said = (): Promise<string> =>
    button.evaluate((element) => {
      const id = element.getAttribute('aria-describedby') ?? '';
      return (document.getElementById(id)?.innerText ?? '').replace(/\s+/g, ' ');
    });
  await expect.poll(said, patience).toContain(name);
  return said();
}

it('the table of the map says of every place what the map says of it', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.playNow();
    await player.take(t('map.view'), t('map.view.table'));
    await expect.poll(async () => (await factsOfTable(page)).size, patience).toBeGreaterThan(0);
    const facts = await factsOfTable(page);
    await page.keyboard.press('m');
    await expect.poll(() => places(page).count(), patience).toBe(facts.size);
    let said = 0;
    for (const [name, lines] of facts) {
      const callout = await calloutOf(page, name);
      for (const line of lines) expect(callout).toContain(line.replaceAll(': ', ' '));
      said += lines.length;
    }
    expect(said).toBeGreaterThanOrEqual(facts.size);
  });
});

it('a turn is played with tables in place of map, hall and charts', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.start(radio, 'table');
    await player.agenda.waitFor();
    await page.keyboard.press('t');
    await expect.poll(async () => (await factsOfTable(page)).size, patience).toBeGreaterThan(7);
    await player.decide(radio.accords[0]?.honour ?? '');
    await player.submit();

    await player.take(t('hall.view'), t('hall.view.table'));
    const delegations = page
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader', { name: t('hall.column.stance') }) });
    const seats = radio.states.filter(({ seat }) => seat).map(({ name }) => name);
    for (const seat of seats) await delegations.getByRole('rowheader', { name: seat }).waitFor();
    player.look = async (kind) => {
      if (kind !== 'news') return;
      await player.press(t('chart.showTable'));
      await page.getByRole('columnheader', { name: t('chart.after') }).waitFor();
    };
    expect(await player.read()).toBe(true);
  });
});

it('a decision is taken back and made again by buttons and by keys', async () => {
  await visit(async (page) => {
    const player = new Player(page);
    await player.playNow();
    const chosen = async (): Promise<string | null> => {
      if (await player.choice(honour).isChecked()) return honour;
      return (await player.choice(defect).isChecked()) ? defect : null;
    };
    await player.decide(honour);
    await player.decide(defect);
    const what = t('change.accords', { name: accord });
    const steps = [
      [() => player.press(t('change.undo', { what })), honour],
      [() => player.press(t('change.undo', { what })), null],
      [() => player.press(t('change.redo', { what })), honour],
      [() => page.keyboard.press('Control+Shift+Z'), defect],
      [() => page.keyboard.press('Control+Z'), honour],
      [() => page.keyboard.press('Control+Z'), null],
      [() => page.keyboard.press('Control+Y'), honour],
    ] as const;
    for (const [step, result] of steps) {
      await step();
      await expect.poll(chosen, patience).toBe(result);
    }
    await player.submit();
    expect(await player.read()).toBe(true);
  });
});
