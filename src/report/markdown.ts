import { num, t } from '../app/words';
import type { Block, Claim, Column, Evidence, Report, Section } from './types';

/** The report as Markdown (CommonMark with tables): every reference is a link to the line that it opens. */
export function markdown(report: Report): string {
  const { game, seed, hash } = report;
  return [
    `# ${claim(report.headline)}`,
    t('report.kicker', { game: escaped(game), seed: escaped(seed) }),
    ...report.lead.map(claim),
    `*${escaped(t('report.refs'))}*`,
    ...report.sections.flatMap((section) => sectionLines(section)),
    ...evidenceLines(report.evidence),
    `---`,
    escaped(t('report.foot', { game, seed, hash })),
    '',
  ].join('\n\n');
}

function sectionLines({ id, title, note, blocks }: Section): string[] {
  return [
    `${anchor(id)}\n\n## ${claim(title)}`,
    ...(note === undefined ? [] : [`*${escaped(note)}*`]),
    ...blocks.flatMap((block) => blockLines(block, 3)),
  ];
}

function blockLines(block: Block, depth: number): string[] {
  switch (block.kind) {
    case 'says':
      return block.claims.map(claim);
    case 'list':
      return [
        block.claims
          .map((one, n) => `${block.numbered === true ? `${n + 1}.` : '-'} ${claim(one)}`)
          .join('\n'),
      ];
    case 'part':
      return [
        `${'#'.repeat(depth)} ${claim(block.title)}`,
        ...(block.note === undefined ? [] : [`*${escaped(block.note)}*`]),
        ...block.blocks.flatMap((inner) => blockLines(inner, Math.min(6, depth + 1))),
      ];
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [`**${escaped(block.caption)}**`]),
        table(block.columns, block.rows),
      ];
    case 'chart':
      return [sparkline(block)];
    case 'charts':
      // What small charts show stands in the table below them.
      return [];
    case 'note':
      return [`> ${escaped(block.text)}`];
    case 'terms':
      return [block.terms.map(({ term, means }) => `- **${escaped(term)}**: ${escaped(means)}`).join('\n')];
  }
}

function table(columns: readonly Column[], rows: readonly (readonly Claim[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ figure }) => (figure === true ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(claim))),
  ].join('\n');
}

/** A chart as a line of values: Markdown has no pictures of its own. */
function sparkline({ turns, series }: Block & { kind: 'chart' }): string {
  return series
    .filter(({ look }) => look !== 'threshold')
    .map(({ label, values }) => {
      const said = values.map(
        (value, at) => `${turns[at] ?? ''}: ${value === undefined ? '–' : num(value, 'signed')}`,
      );
      return `${escaped(label)}: ${said.join(', ')}.`;
    })
    .join('\n\n');
}

function claim({ text, refs }: Claim): string {
  return [escaped(text), ...refs.map((ref) => `[${escaped(ref)}](#${ref})`)].join(' ');
}

const KINDS = ['entry', 'outcome', 'line', 'run', 'intervention', 'orders'] as const;

function evidenceLines(evidence: readonly Evidence[]): string[] {
  return [
    `${anchor('evidence')}\n\n## ${escaped(t('report.evidence'))}`,
    `*${escaped(t('report.evidence.note'))}*`,
    ...KINDS.flatMap((kind) => {
      const own = evidence.filter((one) => one.kind === kind);
      if (own.length === 0) return [];
      return [`### ${escaped(t(`report.evidence.${kind}`))}`, own.map(evidenceLine).join('\n')];
    }),
  ];
}

function evidenceLine(one: Evidence): string {
  const head = `- ${anchor(one.ref)}**${escaped(one.ref)}**`;
  switch (one.kind) {
    case 'entry': {
      const causes = one.causes.map((c) => {
        const at = c.at === null ? '' : ` (${code(c.at)})`;
        const from =
          c.from.length === 0 ? '' : `; ${t('report.evidence.from', { from: c.from.map(claim).join(', ') })}`;
        return `  - ${escaped(c.effect)} ${escaped(c.text)}, ${code(c.rule)}${at}${from}`;
      });
      const change = t('report.evidence.change', { before: escaped(one.before), after: escaped(one.after) });
      return [`${head} ${escaped(one.title)}. ${change}. ${code(one.command)}`, ...causes].join('\n');
    }
    case 'outcome':
      return `${head} ${escaped(one.title)}. ${one.fields.map(([name, value]) => `${escaped(name)}: ${escaped(value)}`).join('; ')}.`;
    case 'line':
      return `${head} ${code(one.at)} ${code(one.title)}${one.text === '' ? '' : ` ${code(one.text)}`}`;
    case 'run':
      return `${head} ${escaped(one.title)}. ${code(one.command)}`;
    case 'orders':
    case 'intervention':
      return `${head} ${escaped(one.title)}. ${one.lines.map(escaped).join(' ')}`;
  }
}

/** Where a reference leads: an empty element, which Markdown passes on. Ids are made of letters, digits, points and dashes. */
function anchor(id: string): string {
  return `<a id="${id.replaceAll(/[^A-Za-z0-9.-]/g, '')}"></a>`;
}

/** Text of a player or an author, so that none of it is read as Markdown or HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~#!]/g, (mark) => `\\${mark}`)
    .replace(/^([-+=]|\d+[.)])(?=\s)/, '\\$1')
    .replaceAll(/(https?|ftp|www)(:\/\/|\.)/gi, '$1&#8203;$2');
}

/** Text as it is, between more backticks than it has in a row. */
function code(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  const runs = plain.match(/`+/g) ?? [];
  if (runs.length === 0) return `\`${plain}\``;
  const fence = '`'.repeat(1 + Math.max(...runs.map((run) => run.length)));
  return `${fence} ${plain} ${fence}`;
}
