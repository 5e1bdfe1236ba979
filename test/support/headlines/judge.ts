import type { Report, Section } from '../../../src/report/types';
import { accords } from './accords';
import { Page, type Ledgerbook, type Reading } from './book';
import { findings } from './findings';
import { forums } from './forums';
import { markets } from './markets';
import { questions } from './questions';
import { statecraft } from './statecraft';
import { texts } from './texts';

const READINGS: readonly Reading[] = [
  ...markets,
  ...accords,
  ...texts,
  ...forums,
  ...statecraft,
  ...findings,
];

/** Whether the readings of a sentence find it true; undefined where none can read it. */
function judged(readings: readonly Reading[], page: Page, sentence: string): boolean | undefined {
  const readable = readings.flatMap((reading) => {
    const found = reading.says.exec(sentence);
    return found === null ? [] : [{ reading, words: found.slice(1) }];
  });
  return readable.length === 0
    ? undefined
    : readable.some(({ reading, words }) => reading.holds(page, ...words));
}

/** What is wrong with a headline; null where the ledger and the orders say the same. A form that nobody can read is wrong, too. */
export function wrongWith(page: Page, headline: string): string | null {
  const found = judged(READINGS, page, headline);
  if (found === true || page.book.isEvent(headline, page.turn)) return null;
  const where = `turn ${page.turn}, ${page.seat || 'public'}: “${headline}”`;
  return found === undefined
    ? `${where} is of a form that the judge does not know`
    : `${where} is not what the ledger says`;
}

/** Sections of a report whose titles state findings, and the parts whose titles do. */
const STATING = ['standings', 'course', 'accords', 'word'];

function titlesOf({ id, title, blocks }: Section): string[] {
  const parts = blocks.flatMap((block) => (block.kind === 'part' ? [block.title.text] : []));
  const stating = parts.filter((text) => /^Turn \d|^\S+ (?:of \d+ secret aims|deals?) /.test(text));
  return [...(STATING.includes(id) ? [title.text] : []), ...stating];
}

/** What is wrong with the headline, the titles and the questions of a report; `read` counts what could be read. */
export function wrongInReport(book: Ledgerbook, report: Report): { wrong: string[]; read: number } {
  const page = new Page(book, book.turns, '');
  const titles = [report.headline.text, ...report.sections.flatMap(titlesOf)];
  const debrief = report.sections.find(({ id }) => id === 'debrief');
  const asked =
    debrief?.blocks.flatMap((b) => (b.kind === 'list' ? b.claims.map(({ text }) => text) : [])) ?? [];
  const answers = asked.map((sentence) => ({ sentence, found: judged(questions, page, sentence) }));
  return {
    wrong: [
      ...titles.flatMap((title) => wrongWith(page, title) ?? []),
      ...answers.flatMap(({ sentence, found }) =>
        found === false ? [`“${sentence}” is not what the ledger says`] : [],
      ),
    ],
    read: answers.filter(({ found }) => found !== undefined).length,
  };
}
