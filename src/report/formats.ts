import { recordFile, type ReportFile } from './record-file';
import { ledgerCsv } from './data/ledger';
import { accordGames } from './data/nfg';
import { ordersCsv } from './data/orders';
import { outcomesCsv } from './data/outcomes';
import { xapiStatements } from './data/xapi';
import { page } from './html/page';
import { markdown } from './markdown';
import type { Played } from './played';
import { reportOf } from './report';
import type { Level, Report } from './types';

/** What a game can be written as, by the names of the `report` command. */
export const FORMATS = ['html', 'md', 'csv', 'xapi', 'nfg', 'record'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  readonly level?: Level;
  /** What files are called, before their ending. */
  readonly name: string;
}

/** A game in one format: mostly one file. `progress` hears how far it is, where it takes long. */
export function filesOf(
  played: Played,
  format: Format,
  { level = 'school', name }: FormatOptions,
  progress?: (done: number, of: number) => void,
): ReportFile[] {
  const told = (): Report => reportOf(played, level, progress);
  switch (format) {
    case 'html':
      return [{ name: `${name}.report.html`, type: 'text/html', text: page(told()) }];
    case 'md':
      return [{ name: `${name}.report.md`, type: 'text/markdown', text: markdown(told()) }];
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
      return accordGames(played, progress).map(({ accord, text }) => ({
        name: `${name}.${accord}.nfg`,
        type: 'text/plain',
        text,
      }));
    case 'record':
      return [recordFile(played.game, name)];
  }
}
