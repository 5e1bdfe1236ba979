import { page } from './html/page';
import { markdown } from './markdown';
import type { Played } from './played';
import { reportOf } from './report';
import type { Level } from './types';

/** What a game can be written as, by the names of the `report` command. */
export const FORMATS = ['html', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportFile {
  readonly name: string;
  /** Media type, for whoever hands it over. */
  readonly type: string;
  readonly text: string;
}

export interface FormatOptions {
  readonly level?: Level;
  /** What files are called, before their ending. */
  readonly name: string;
}

/** A game in one format: mostly one file. */
export function filesOf(
  played: Played,
  format: Format,
  { level = 'school', name }: FormatOptions,
): ReportFile[] {
  switch (format) {
    case 'html':
      return [{ name: `${name}.report.html`, type: 'text/html', text: page(reportOf(played, level)) }];
    case 'md':
      return [{ name: `${name}.report.md`, type: 'text/markdown', text: markdown(reportOf(played, level)) }];
  }
}
