import type { Locator, Page } from 'playwright-core';
import { t } from '../../../src/app/words';
import { anyOf } from './words';

/** The ledger beside or over a screen. */
export function ledgerOf(page: Page): Locator {
  return page.getByRole('region', { name: t('why.title'), exact: true });
}

/** Every number of a screen that opens the ledger. */
export function figures(page: Page): Locator {
  return page.getByRole('button', { name: anyOf('why.open', 'measure', 'value') });
}

/** What explains a number: a rule, a line of the scenario, or the sentence that nothing has changed it since the start. */
export interface Reason {
  readonly rule: boolean;
  readonly line: boolean;
  readonly unchanged: boolean;
}

/** Follows the causes from where the ledger is open, until a rule and a line of the scenario were on the screen. */
export async function trace(page: Page, steps = 8): Promise<Reason> {
  const ledger = ledgerOf(page);
  await ledger.getByRole('heading', { level: 3 }).first().waitFor();
  const causes = ledger.getByRole('table').getByRole('button').and(ledger.locator(':not([aria-expanded])'));
  const here = await shown(ledger);
  if (here.line || here.unchanged) return here;
  for (let at = 0; at < (await causes.count()); at += 1) {
    await causes.nth(at).click();
    if ((await shown(ledger)).line) return { ...here, line: true };
  }
  if (steps === 0 || !(await goDeeper(ledger))) return here;
  const below = await trace(page, steps - 1);
  return { ...below, rule: here.rule || below.rule };
}

async function shown(ledger: Locator): Promise<Reason> {
  const seen = (locator: Locator): Promise<boolean> => locator.first().isVisible();
  return {
    rule: await seen(ledger.getByRole('heading', { name: t('why.rule') })),
    line: await seen(ledger.getByRole('heading', { name: t('why.scenario'), exact: true })),
    unchanged:
      (await seen(ledger.getByText(t('why.never')))) ||
      (await seen(ledger.getByText(t('why.never.rules')))) ||
      (await seen(ledger.getByText(t('why.sums.note', { n: 0 })))),
  };
}

/** Opens the first number that this one was worked out from; false where it was worked out from none. */
async function goDeeper(ledger: Locator): Promise<boolean> {
  const counted = ledger.getByRole('button', { name: t('why.sums.open'), exact: true }).first();
  if (await counted.isVisible()) {
    await counted.click();
    return true;
  }
  const more = ledger.getByRole('button', { name: anyOf('ledger.more', 'label') }).first();
  if (!(await more.isVisible())) return false;
  const rows = ledger.getByRole('row');
  const expandable = await rows.evaluateAll((all) =>
    all.findIndex((row) => row.querySelector('[aria-expanded="false"]') !== null),
  );
  await more.click();
  await rows
    .nth(expandable + 1)
    .getByRole('button')
    .last()
    .click();
  return true;
}
