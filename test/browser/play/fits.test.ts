import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { t } from '../../../src/app/words';
import { viewports, withBrowser } from '../harness';
import { patience, Player } from './player';
import { anyOf, scenario } from './words';

const visit = withBrowser();
const rooms = scenario('small-rooms');
const radio = scenario('radio-silence');
const windows = Object.keys(viewports) as (keyof typeof viewports)[];

/** True when the whole of a control can be seen and pressed: neither beyond an edge nor under something pinned. */
function isInSight(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 3, top + 3],
      [right - 3, top + 3],
      [left + 3, bottom - 3],
      [right - 3, bottom - 3],
    ] as const;
    return corners.every(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return (
        there !== null && (element.contains(there) || there.closest('label')?.contains(element) === true)
      );
    });
  });
}

async function expectInSight(control: Locator): Promise<void> {
  await control.waitFor();
  await expect.poll(() => isInSight(control), { ...patience, message: String(control) }).toBe(true);
}

/** Both cards of an accord, whole. */
async function expectChoicesInSight(player: Player, { honour, defect }: { honour: string; defect: string }) {
  await expectInSight(player.choice(honour));
  await expectInSight(player.choice(defect));
}

const phones = [
  ['a phone', { width: 390, height: 844 }],
  ['a phone whose browser takes its part of the screen', { width: 390, height: 664 }],
] as const;

it.each(phones)('the choices of a first turn are in sight on %s, above what is pinned', async (_, size) => {
  for (const game of [rooms, radio]) {
    await visit(
      async (page) => {
        const player = new Player(page);
        await player.start(game, 'fits');
        await expectChoicesInSight(player, game.accords[0]!);
        const submit = page.getByRole('button', { name: t('submit.turn') });
        await expect.poll(() => isInSight(submit), patience).toBe(true);
      },
      { viewport: 'phone', context: { viewport: size } },
    );
  }
});

it('an offer that stands is one line, and the choices stay in sight below it on a phone', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await player.choose(radio);
      await page
        .getByRole('combobox', { name: t('title.seat.player', { seat: 'Sweden' }) })
        .selectOption('person');
      await player.press(t('title.start', { n: 2, seat: '' }));
      for (const seat of ['Germany', 'Sweden']) {
        await player.press(t('curtain.lift', { seat }));
        await player.decide(radio.accords[0]!.honour);
        await player.submit();
      }
      expect(await player.read()).toBe(true);

      await player.press(t('curtain.lift', { seat: 'Germany' }));
      await player.open(t('agenda.deals'));
      await page.getByText(t('deals.make'), { exact: true }).click();
      await page.getByRole('combobox', { name: t('deals.partner') }).selectOption('SWE');
      await player.press(t('deals.send'));
      await player.submit();
      await player.press(t('curtain.lift', { seat: 'Sweden' }));
      const one = page.getByText(t('plan.offers', { n: 1, from: 'Germany' }));
      const line = page.getByText(anyOf('plan.offers', 'n', 'from')).or(one);
      await line.waitFor();
      expect(await line.innerText()).toContain('Germany');
      await expectChoicesInSight(player, radio.accords[0]!);
      await line.click();
      await page
        .getByRole('button', { name: t('deals.accept'), exact: true })
        .first()
        .waitFor();
    },
    { viewport: 'phone' },
  );
});

it('every guess of a first turn stands above the footer on a laptop', async () => {
  await visit(async (page) => {
    await new Player(page).start(radio, 'fits');
    const texts = radio.assembly.docket.filter(({ turn }) => turn === 1).flatMap((item) => item.texts);
    expect(texts.length).toBeGreaterThan(2);
    for (const id of texts) {
      const text = radio.assembly.texts.find((one) => one.id === id)?.ref ?? '';
      const group = page.getByRole('group', { name: t('foresee.text', { text }), exact: true });
      await expectInSight(group.getByRole('radio', { name: t('foresee.falls') }));
    }
  });
});

it('the player of every seat is named in full on a laptop', async () => {
  await visit(async (page) => {
    await new Player(page).choose(radio);
    const boxes = page.getByRole('combobox', { name: anyOf('title.seat.player', 'seat') });
    await expect.poll(() => boxes.count(), patience).toBe(radio.states.filter(({ seat }) => seat).length);
    const cut = await boxes.evaluateAll((all) =>
      all.flatMap((box) => {
        const select = box as HTMLSelectElement;
        const style = getComputedStyle(select);
        const probe = document.createElement('span');
        probe.style.cssText = `position: absolute; white-space: nowrap; font: ${style.font}; font-stretch: ${style.fontStretch}`;
        probe.textContent = select.selectedOptions[0]?.text ?? '';
        document.body.append(probe);
        const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        const needs = probe.getBoundingClientRect().width;
        probe.remove();
        return needs > room ? [`${select.selectedOptions[0]?.text}: ${needs} in ${room}`] : [];
      }),
    );
    expect(cut).toEqual([]);
  });
});

/** Where a finger may go on the map without the page's leave. */
const touchOf = (page: Page): Promise<string> =>
  page
    .getByRole('group', { name: t('map.view.map'), exact: true })
    .evaluate((map) => getComputedStyle(map).touchAction);

it('a finger that goes up over the small map of a phone scrolls the page; the whole map takes it for itself', async () => {
  await visit(
    async (page) => {
      const player = new Player(page);
      await player.playNow();
      await expect.poll(() => touchOf(page), patience).toBe('pan-y');
      await player.press(t('tab.map'));
      await expect.poll(() => touchOf(page), patience).toBe('none');
    },
    { viewport: 'phone' },
  );
});

it.each(windows)(
  'no screen of a turn scrolls as a page, neither sideways nor down, on a %s',
  async (viewport) => {
    await visit(
      async (page) => {
        const player = new Player(page);
        const wide: string[] = [];
        player.look = async (kind) => {
          const over = await page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return [scrollWidth - innerWidth, scrollHeight - innerHeight] as const;
          });
          if (over.some((by) => by > 0)) wide.push(`${kind} by ${over.join(' and ')}`);
        };
        await player.start(radio, 'fits');
        await player.decide(radio.accords[0]!.honour);
        await player.submit();
        expect(await player.read()).toBe(true);
        expect(wide).toEqual([]);
      },
      { viewport },
    );
  },
);

it('the drawing of the map keeps the size of the map when the window changes, so that its labels stay on it', async () => {
  await visit(async (page) => {
    await new Player(page).playNow();
    const canvas = page.getByRole('img').locator('canvas');
    await canvas.waitFor();
    for (const height of [690, 640, 768]) {
      await page.setViewportSize({ width: 1366, height });
      const off = () =>
        canvas.evaluate((drawn) => {
          const map = drawn.closest('[role="group"]');
          const [mine, its] = [drawn.getBoundingClientRect(), map?.getBoundingClientRect()];
          const buffer = (drawn as HTMLCanvasElement).height / devicePixelRatio;
          return its && Math.abs(mine.height - its.height) + Math.abs(buffer - its.height);
        });
      await expect.poll(off, patience).toBeLessThanOrEqual(1);
    }
  });
});

/** Counts what is painted on canvases and the frames that are asked for, from now on. */
function count(): void {
  const counts = { painted: 0, frames: 0 };
  Object.assign(window, { counts });
  for (const name of ['fill', 'stroke'] as const) {
    const real = CanvasRenderingContext2D.prototype[name] as (...given: unknown[]) => void;
    CanvasRenderingContext2D.prototype[name] = function (...given: unknown[]) {
      counts.painted += 1;
      real.apply(this, given);
    };
  }
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (then) =>
    ask((at) => {
      counts.frames += 1;
      then(at);
    });
}

interface Counts {
  painted: number;
  frames: number;
}

/** Drags what lies under the pressed mouse by thirty moves at once. @returns what was painted for them, and how far labels went */
function drag(map: Element): { painted: number; moved: string } {
  const { counts } = window as unknown as { counts: Counts };
  const before = counts.painted;
  const { left, top, width, height } = map.getBoundingClientRect();
  for (let n = 1; n <= 30; n += 1) {
    const at = { clientX: left + width / 2 - n * 4, clientY: top + height / 2 - n, bubbles: true };
    map.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, buttons: 1, ...at }));
  }
  const layer = map.querySelector<HTMLElement>('.map-layer > .map-layer');
  return { painted: counts.painted - before, moved: layer?.style.transform ?? '' };
}

it('a map that is dragged slides as it is painted, and at rest asks for no frame', async () => {
  await visit(async (page) => {
    await new Player(page).playNow();
    const map = page.getByRole('group', { name: t('map.view.map'), exact: true });
    await page.getByRole('img').locator('canvas').waitFor();
    const nearer = page.getByRole('button', { name: t('map.zoomIn') });
    for (let n = 0; n < 3; n += 1) await nearer.click();
    await page.evaluate(count);
    const frames = (): Promise<number> =>
      page.evaluate(async () => {
        const { counts } = window as unknown as { counts: Counts };
        const before = counts.frames;
        await new Promise((rested) => {
          setTimeout(rested, 500);
        });
        return counts.frames - before;
      });
    await expect.poll(frames, patience).toBe(0);
    const box = await map.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.mouse.down();
    const { painted, moved } = await map.evaluate(drag);
    expect(moved).toMatch(/^translate\(-\d/);
    expect(painted).toBe(0);
    await page.mouse.up();
    await expect.poll(frames, patience).toBe(0);
    expect(
      await page.evaluate(() => (window as unknown as { counts: Counts }).counts.painted),
    ).toBeGreaterThan(0);
  });
});
