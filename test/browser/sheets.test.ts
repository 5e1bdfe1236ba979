import { describe, expect, it } from 'vitest';
import { begin } from '../../src/engine';
import { seatsOf, sheetsFile, type Paper, type Wanted } from '../../src/report/sheets';
import { shelfOf } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';
import { scenario } from '../support/scenario';
import { expectAccessible } from './accessible';
import { withBrowser } from './harness';

const visit = withBrowser();

/** Pages of a PDF, by the objects that say so. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Three pages a seat, at a table of any length. */
const MOST = 3;

describe('sheets', () => {
  it('of every scenario fit the page they are promised, on A4 and on Letter', async () => {
    await visit(async (page) => {
      const pages = async (paper: Paper, wanted: Wanted, format: string): Promise<number> => {
        await page.setContent(sheetsFile(paper, wanted));
        return pagesIn(await page.pdf({ format }));
      };
      for (const id of shelfOf(shippedLibrary())) {
        const game = begin(scenario(id), { seed: '7', ledger: false, keep: false });
        const paper = { game, dealt: true, words: {} };
        for (const format of ['A4', 'Letter']) {
          expect(await pages(paper, { part: 'rules' }, format), `${id}, ${format}`).toBe(1);
          for (const seat of seatsOf(game.setup)) {
            const n = (await pages(paper, { seat }, format)) - 1;
            expect(n, `${id}, ${seat}, ${format}`).toBeLessThanOrEqual(MOST);
          }
        }
      }
    });
  });

  it('open in the page by their address, in order for all, and print without the controls', async () => {
    await visit(
      async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByLabel('Seat').selectOption({ label: 'Kenya' });
        await expectAccessible(page);
        const pdf = await page.pdf({ format: 'A4' });
        expect(pagesIn(pdf)).toBeLessThanOrEqual(MOST + 1);
      },
      { at: '#sheets/radio-silence', viewport: 'phone' },
    );
  });
});
