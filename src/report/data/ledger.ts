import { shownValue } from '../../app/models/ledgerNames';
import { referenceOf } from '../../app/models/ledgerRefs';
import { csv, type Cell } from '../../lab/csv';
import { accountOf, type Played } from '../played';

const HEADER = [
  'ref',
  'turn',
  'phase',
  'measure',
  'subject',
  'before',
  'after',
  'rule',
  'by',
  'delta',
  'file',
  'line',
];

/** The whole ledger, one row a cause: why every number moved, down to rule and scenario line. Numbers as screens show them. */
export function ledgerCsv(played: Played): string {
  const account = accountOf(played);
  const rows = account.entries.flatMap((entry) => {
    const show = (value: number): number => shownValue(entry.measure, value);
    const ref = referenceOf(account, entry);
    return entry.causes.map((cause): Cell[] => {
      const at = cause.path === undefined ? undefined : played.origins.where(cause.path);
      return [
        ref,
        entry.turn,
        entry.phase,
        entry.measure,
        entry.subject,
        show(entry.before),
        show(entry.after),
        cause.rule,
        cause.by?.join(' ') ?? null,
        show(cause.delta),
        at?.file ?? null,
        at?.line ?? null,
      ];
    });
  });
  return csv(HEADER, rows);
}
