import { readFileSync } from 'node:fs';

/** One row of the catalogue, or one technology: what plays it, or why nothing does. */
export interface CoverageRow {
  /** Its number in the catalogue of the essay's mechanisms; of a rule of the union or a technology, its name. */
  readonly row: number | string;
  /** Where the catalogue has it: “4.2”. */
  readonly part: string;
  /** What the essay says, in our own words: twelve at most. */
  readonly says: string;
  /** What plays it, as `kind:id` in the scenario: `provision:loan-fund`, `verb:lend`, `event:invasion`, `path:/domains/ai`. */
  readonly plays?: readonly string[];
  /** The shipped scenario that uses it. */
  readonly scenario?: string;
  /** Tests that show it: file and title. */
  readonly tests?: readonly { readonly file: string; readonly title: string }[];
  /** Why it is not played, or not wholly. */
  readonly not?: string;
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Rules of the International Telecommunication Union. */
  readonly union: readonly CoverageRow[];
  readonly technologies: readonly CoverageRow[];
  /** How forums work, and what goes on inside states. */
  readonly inside: readonly CoverageRow[];
}

const file = new URL('../../docs/coverage.json', import.meta.url);

export function readCoverage(): Coverage {
  return JSON.parse(readFileSync(file, 'utf8')) as Coverage;
}

/** `docs/coverage.md`: the table, made from `docs/coverage.json`. */
export function coveragePage({ rows, union, technologies, inside }: Coverage): string {
  const unplayed = rows.filter((x) => x.plays === undefined).length;
  return `# What of the essay is played

The essay behind this game describes a whole system. This page lists its mechanisms, institutions, instruments and events, ${rows.length} of
them, by part and number of the catalogue they were collected in, and says of each what plays it, in which shipped scenario, and which
test shows it. ${unplayed === 0 ? 'None is left out.' : `${count(unplayed)} not played, with the reason.`} It is made from \`coverage.json\` (\`npm run docs\`), and
\`test/coverage.test.ts\` fails when it names something that does not exist.

\`provision\`, \`verb\`, \`effect\` and \`stage\` are parts of the rules that the scenario uses; other words before a colon name what the
scenario defines: an accord, a text, an event, a forum. The decade is fiction from 2025 on, and so are all texts.

${table('part, row', rows, (x) => `${x.part}, ${x.row}`)}

## The International Telecommunication Union

${table('what', union, (x) => String(x.row))}

## Technologies beyond the first eight

Semiconductors, networks, artificial intelligence, quantum technology, biotechnology, digital money, faces and cyber are fields of
\`long-table\`. Of the others two are fields that others share: more than ten would not be legible.

${table('technology', technologies, (x) => String(x.row))}

## Around the tables, and inside the states

${table('what', inside, (x) => String(x.row))}
`;
}

const count = (n: number) => (n === 1 ? 'One is' : `${n} are`);

function table(head: string, rows: readonly CoverageRow[], name: (x: CoverageRow) => string): string {
  return [
    `| ${head} | in our words | played by | scenario | shown by |`,
    '|---|---|---|---|---|',
    ...rows.map((x) =>
      [
        '',
        name(x),
        x.says,
        [...(x.plays ?? []).map((p) => `\`${p}\``), ...(x.not === undefined ? [] : [`*${x.not}*`])].join(
          ', ',
        ),
        x.scenario ?? '–',
        (x.tests ?? []).map((t) => `\`${t.file}\`: ${t.title}`).join('; ') || '–',
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}
