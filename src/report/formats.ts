import { recordOf } from '../engine';
import { ledgerCsv } from './data/ledger';
import { accordGames } from './data/nfg';
import { ordersCsv } from './data/orders';
import { outcomesCsv } from './data/outcomes';
import { xapiStatements } from './data/xapi';
import { page } from './html/page';
import { markdown } from './markdown';
import type { Played } from './played';
import { reportOf } from './report';
import type { Level } from './types';

/** What a game can be written as, by the names of the `report` command. */
export const FORMATS = ['html', 'md', 'csv', 'xapi', 'nfg', 'record'] as const;
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
    case 'csv':
      return (
        [
          ['orders', ordersCsv],
          ['outcomes', outcomesCsv],
          ['ledger', ledgerCsv],
        ] as const
      ).map(([what, write]) => ({ name: `${name}.${what}.csv`, type: 'text/csv', text: write(played) }));
    case 'xapi':
      return [
        {
          name: `${name}.xapi.json`,
          type: 'application/json',
          text: `${JSON.stringify(xapiStatements(played), null, 1)}\n`,
        },
      ];
    case 'nfg':
      return accordGames(played).map(({ accord, text }) => ({
        name: `${name}.${accord}.nfg`,
        type: 'text/plain',
        text,
      }));
    case 'record':
      return [
        {
          name: `${name}.game.json`,
          type: 'application/json',
          text: `${JSON.stringify(recordOf(played.game), null, 1)}\n`,
        },
      ];
  }
}
