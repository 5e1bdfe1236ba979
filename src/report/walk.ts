import type { Block, Claim, Report, Section } from './types';

/** Every claim of a report, in reading order: what must open its evidence. */
export function claimsOf(report: Report): Claim[] {
  return [report.headline, ...report.lead, ...report.sections.flatMap(claimsIn)];
}

/** Every sentence and figure of a section as plain text. */
export function textsOf(section: Section): string[] {
  return [...claimsIn(section).map(({ text }) => text), ...section.blocks.flatMap(notesIn)];
}

function claimsIn({ title, blocks }: Section): Claim[] {
  return [title, ...blocks.flatMap(claimsOfBlock)];
}

function claimsOfBlock(block: Block): Claim[] {
  switch (block.kind) {
    case 'says':
    case 'list':
      return [...block.claims];
    case 'part':
      return [block.title, ...block.blocks.flatMap(claimsOfBlock)];
    case 'table':
      // The first cell of a row only says what the row is about.
      return block.rows.flatMap(([, ...cells]) => cells);
    case 'chart':
      return [{ text: block.title, refs: block.refs }];
    case 'charts':
      return block.charts.flatMap(claimsOfBlock);
    case 'note':
    case 'terms':
      return [];
  }
}

function notesIn(block: Block): string[] {
  if (block.kind === 'note') return [block.text];
  if (block.kind === 'part') return [block.note ?? '', ...block.blocks.flatMap(notesIn)];
  return [];
}
