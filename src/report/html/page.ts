import { t } from '../../app/words';
import type { Block, Claim, Column, Evidence, Report, Section } from '../types';
import { chartSvg, extentOf, smallSvg } from './chart';
import { esc } from './escape';
import { STYLE } from './style';

/**
 * The report as one HTML file that needs nothing else and runs nothing: to read, to print, to keep. Every reference is a link to the
 * line in the appendix that it opens.
 */
export function page(report: Report): string {
  const { game, seed, hash, language, direction } = report;
  return [
    '<!doctype html>',
    `<html lang="${esc(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    // Nothing may be fetched or run, whatever a name or a rationale holds.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>${esc(t('report.title', { game }))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    // Chosen on paper by a box and a style: the page runs nothing.
    `<label class="with"><input type="checkbox" id="with-evidence"> ${esc(t('report.print'))}</label>`,
    '<main>',
    `<p class="kicker">${esc(t('report.kicker', { game, seed }))}</p>`,
    `<h1>${claim(report.headline)}</h1>`,
    `<div class="lead">${report.lead.map((one) => `<p>${claim(one)}</p>`).join('')}</div>`,
    contents(report.sections),
    `<p class="note">${esc(t('report.refs'))}</p>`,
    ...report.sections.map(sectionHtml),
    evidenceHtml(report.evidence),
    '</main>',
    `<footer>${esc(t('report.foot', { game, seed, hash }))}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contents(sections: readonly Section[]): string {
  const rows = sections.map(({ id, title }) => `<li><a href="#${esc(id)}">${esc(title.text)}</a></li>`);
  const last = `<li><a href="#evidence">${esc(t('report.evidence'))}</a></li>`;
  return `<nav aria-label="${esc(t('report.contents'))}"><ol>${rows.join('')}${last}</ol></nav>`;
}

function sectionHtml({ id, title, note, blocks }: Section): string {
  return `<section aria-labelledby="${esc(id)}"><h2 id="${esc(id)}">${claim(title)}</h2>${noteHtml(note)}${blocks.map((b) => blockHtml(b)).join('\n')}</section>`;
}

function blockHtml(block: Block, depth = 3): string {
  switch (block.kind) {
    case 'says':
      return block.claims.map((one) => `<p>${claim(one)}</p>`).join('');
    case 'list': {
      const tag = block.numbered === true ? 'ol' : 'ul';
      return `<${tag}>${block.claims.map((one) => `<li>${claim(one)}</li>`).join('')}</${tag}>`;
    }
    case 'part': {
      const inner = block.blocks.map((b) => blockHtml(b, Math.min(6, depth + 1))).join('');
      return `<h${depth}>${claim(block.title)}</h${depth}>${noteHtml(block.note)}${inner}`;
    }
    case 'table':
      return tableHtml(block.columns, block.rows, block.caption);
    case 'chart':
      return `<figure>${chartSvg(block)}</figure>`;
    case 'charts': {
      const extent = extentOf(block.charts.flatMap(({ series }) => series));
      const figures = block.charts.map(
        (one) => `<figure><figcaption>${esc(one.title)}</figcaption>${smallSvg(one, extent)}</figure>`,
      );
      return `<div class="charts">${figures.join('')}</div>`;
    }
    case 'note':
      return noteHtml(block.text);
    case 'terms':
      return `<dl>${block.terms.map(({ term, means }) => `<dt>${esc(term)}</dt><dd>${esc(means)}</dd>`).join('')}</dl>`;
  }
}

function noteHtml(note: string | undefined): string {
  return note === undefined || note === '' ? '' : `<p class="note">${esc(note)}</p>`;
}

/** Characters that stay on one line in a cell. */
const SHORT = 16;

function tableHtml(
  columns: readonly Column[],
  rows: readonly (readonly Claim[])[],
  caption?: string,
): string {
  const side = (at: number): string => (columns[at]?.figure === true ? ' class="figure"' : '');
  const look = (at: number, { text, refs }: Claim): string =>
    columns[at]?.figure !== true && text.length + refs.join(' ').length <= SHORT
      ? ' class="short"'
      : side(at);
  const head = columns.map(({ title }, at) => `<th scope="col"${side(at)}>${esc(title)}</th>`).join('');
  const body = rows
    .map((row) => {
      const cells = row.map((one, at) =>
        at === 0 && columns[0]?.figure !== true
          ? `<th scope="row">${claim(one)}</th>`
          : `<td${look(at, one)}>${claim(one)}</td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  const title = caption === undefined ? '' : `<caption>${esc(caption)}</caption>`;
  return `<div class="scroll" tabindex="0" role="region"${caption === undefined ? '' : ` aria-label="${esc(caption)}"`}><table>${title}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function claim({ text, refs }: Claim): string {
  return `${esc(text)}${refs.map((ref) => ` <a class="ref" href="#${esc(ref)}">${esc(ref)}</a>`).join('')}`;
}

const KINDS = ['entry', 'outcome', 'line', 'run', 'intervention', 'orders'] as const;

function evidenceHtml(evidence: readonly Evidence[]): string {
  const parts = KINDS.flatMap((kind) => {
    const own = evidence.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return [
      `<h3>${esc(t(`report.evidence.${kind}`))}</h3><ul class="evidence ${kind}">${own.map(evidenceItem).join('\n')}</ul>`,
    ];
  });
  return `<section class="appendix" aria-labelledby="evidence"><h2 id="evidence">${esc(t('report.evidence'))}</h2><p class="note">${esc(t('report.evidence.note'))}</p>${parts.join('\n')}</section>`;
}

function evidenceItem(one: Evidence): string {
  return `<li id="${esc(one.ref)}"><span class="mark">${esc(one.ref)}</span>${evidenceBody(one)}</li>`;
}

function evidenceBody(one: Evidence): string {
  switch (one.kind) {
    case 'entry': {
      const change = t('report.evidence.change', { before: one.before, after: one.after });
      const causes = one.causes.map((c) => {
        const at = c.at === null ? '' : ` <code>${esc(c.at)}</code>`;
        const from =
          c.from.length === 0 ? '' : ` ${t('report.evidence.from', { from: c.from.map(claim).join('; ') })}`;
        return `<li>${esc(c.effect)} ${esc(c.text)} <code>${esc(c.rule)}</code>${at}${from}</li>`;
      });
      return `${esc(one.title)}: <b>${esc(change)}</b>. <code>${esc(one.command)}</code><ul class="why">${causes.join('')}</ul>`;
    }
    case 'outcome':
      return `${esc(one.title)}. ${one.fields.map(([name, value]) => `${esc(name)}: ${esc(value)}`).join('; ')}`;
    case 'line':
      return `<code>${esc(one.at)}</code> <code>${esc(one.title)}</code>${one.text === '' ? '' : `<br><code>${esc(one.text)}</code>`}`;
    case 'run':
      return `${esc(one.title)}. <code>${esc(one.command)}</code>`;
    case 'orders':
    case 'intervention':
      return `<b>${esc(one.title)}</b>. ${one.lines.map(esc).join(' ')}`;
  }
}
