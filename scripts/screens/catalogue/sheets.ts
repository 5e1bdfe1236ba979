import { t } from '../../../src/app/words/whole';
import type { Page } from 'playwright-core';
import type { Entry, Start } from '../entry';

const start: Start = {
  at: '#sheets/radio-silence',
  arrive: async (page) => {
    await page.getByLabel(t('sheets.which')).waitFor();
  },
};
/** One kind of sheet, of one seat. */
const show = (id: 'rules' | 'briefing' | 'orders') => async (page: Page) => {
  await page.getByLabel(t('sheets.seat')).selectOption({ label: 'Kenya' });
  await page.getByLabel(t('sheets.which')).selectOption({ label: t(`sheets.part.${id}`) });
};

export const sheets: readonly Entry[] = [
  { id: 'sheets/rules', title: 'Rules to print', start, go: show('rules') },
  { id: 'sheets/briefing', title: 'Briefings to print', start, go: show('briefing') },
  { id: 'sheets/orders', title: 'Order sheets to print', start, go: show('orders') },
];
