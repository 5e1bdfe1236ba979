import type { Locator, Page } from 'playwright-core';
import type { Hand } from './player';

/** More stops of the Tab key than any screen has. */
const STOPS = 200;

/** Works the page with Tab, Enter, Space and the arrow keys only, as a person without a mouse does. */
export function keyboard(page: Page): Hand {
  const focused = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element === document.activeElement);

  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await focused(control)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not reach ${String(control)}`);
  }

  /** A group of radio buttons is one stop; which of them it stops at depends on which is chosen. */
  async function reachGroup(choice: Locator): Promise<void> {
    await choice.waitFor();
    const name = await choice.getAttribute('name');
    for (let stop = 0; stop < STOPS; stop += 1) {
      const here = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
      if (here === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not reach the group of ${String(choice)}`);
  }

  return {
    async press(control) {
      await reach(control);
      await page.keyboard.press('Enter');
    },
    async take(choice) {
      await reachGroup(choice);
      for (let step = 0; step < 10 && !(await focused(choice)); step += 1)
        await page.keyboard.press('ArrowDown');
      if (!(await choice.isChecked())) await page.keyboard.press('Space');
    },
  };
}
