import type { Outcome, OutcomeKind } from '../../models/hallOutcomes';
import { t } from '../../words';
import { lineText } from '../../models/factsLine';

export interface OutcomeTableProps {
  kind: OutcomeKind;
  rows: readonly Outcome[];
  /** True once the cards are turned: the row that came to pass is marked. */
  shown: boolean;
}

/** What passes if: counts, results and consequences. */
export function OutcomeTable({ kind, rows, shown }: OutcomeTableProps) {
  return (
    <table className="sb-if">
      <thead className="type-label">
        <tr>
          <th scope="col">{t('hall.if.case', { kind })}</th>
          <th scope="col">{t('hall.if.result')}</th>
          <th scope="col">{t('hall.if.then')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const came = shown && row.came;
          return (
            <tr key={row.id} data-came={came || undefined}>
              <th scope="row">{lineText(row.when)}</th>
              <td>
                <strong>{lineText(row.result)}</strong>
                {came && <span className="sb-sr"> ({t('hall.if.came')})</span>}
              </td>
              <td>{row.then.map(lineText).join(' ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
