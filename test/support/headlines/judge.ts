import { accords } from './accords';
import type { Page, Reading } from './book';
import { forums } from './forums';
import { markets } from './markets';
import { statecraft } from './statecraft';
import { texts } from './texts';

const READINGS: readonly Reading[] = [...markets, ...accords, ...texts, ...forums, ...statecraft];

/** What is wrong with a headline; null where the ledger and the orders say the same. A form that nobody can read is wrong, too. */
export function wrongWith(page: Page, headline: string): string | null {
  const readable = READINGS.flatMap((reading) => {
    const found = reading.says.exec(headline);
    return found === null ? [] : [{ reading, words: found.slice(1) }];
  });
  const where = `turn ${page.turn}, ${page.seat || 'public'}: “${headline}”`;
  if (readable.some(({ reading, words }) => reading.holds(page, ...words))) return null;
  // One form reads whatever is an event's title.
  return readable.length < 2
    ? `${where} is of a form that the judge does not know`
    : `${where} is not what the ledger says`;
}
