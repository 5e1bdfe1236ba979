import { describe, expect, it } from 'vitest';
import { begin } from '../../src/engine';
import { seatsOf, sheetsFile, sheetsOf, type Paper, type Part } from '../../src/report/sheets';
import { t } from '../../src/app/words/whole';
import { shelfOf } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';
import { scenario } from '../support/scenario';
import { withBrowser } from './harness';

const visit = withBrowser();

/** Pages of a PDF, by the objects that say so. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Pages of order sheets a seat: all turns of a class game, the present one of a long game, which so takes three pages a seat. */
const ORDERS = { single: 5, full: 1 } as const;

describe('sheets', () => {
  it('of every scenario fit the pages they are promised, on A4 and on Letter', async () => {
    await visit(async (page) => {
      const pages = async (paper: Paper, part: Part, format: string): Promise<number> => {
        await page.setContent(sheetsFile(paper, { part }));
        return pagesIn(await page.pdf({ format }));
      };
      for (const id of shelfOf(shippedLibrary())) {
        const game = begin(scenario(id), { seed: '7', ledger: false, keep: false });
        const paper = { game, dealt: true, words: {} };
        const seats = seatsOf(game.setup).length;
        const most = ORDERS[game.setup.scenario.rules.ledger] * seats;
        const cards = sheetsOf(paper, { part: 'roles' }).length;
        for (const format of ['A4', 'Letter']) {
          expect(await pages(paper, 'rules', format), `rules of ${id}, ${format}`).toBe(1);
          expect(await pages(paper, 'briefing', format), `briefings of ${id}, ${format}`).toBe(seats);
          expect(await pages(paper, 'orders', format), `orders of ${id}, ${format}`).toBeLessThanOrEqual(
            most,
          );
          if (cards > 0) expect(await pages(paper, 'roles', format), `cards of ${id}, ${format}`).toBe(cards);
        }
      }
    });
  });

  it('open in the page by their address, in order for all, and print without the controls', async () => {
    await visit(
      async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByLabel(t('sheets.which')).selectOption({ label: t('sheets.part.briefing') });
        await page.getByLabel(t('sheets.seat')).selectOption({ label: 'Kenya' });
        expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);
      },
      { at: '#sheets/radio-silence', viewport: 'phone' },
    );
  });
});
