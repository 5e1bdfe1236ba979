import { byId, nameOf, type Account } from '../../models/facts';
import { conductTables, type ConductTable } from '../../models/reviewConduct';
import { HistoryLegend, HistorySquare, SeatChip } from '../../ui';
import { t } from '../../words';
import { Figure } from '../ledger/Figure';
import { Section } from './Section';

/** Who honoured which accord in which turn, now unsealed; each square and each count opens the ledger. */
export function Conduct({ account }: { account: Account }) {
  const tables = conductTables(account);
  if (tables.length === 0) return null;
  return (
    <Section title={t('review.conduct')}>
      <div className="sb-review-accords">
        {tables.map((table) => (
          <AccordTable key={table.accord} account={account} table={table} />
        ))}
      </div>
      <HistoryLegend states={['honoured', 'found', 'caught']} />
    </Section>
  );
}

function AccordTable({ account, table }: { account: Account; table: ConductTable }) {
  const { setup } = account;
  return (
    <table className="sb-review-table">
      <caption className="type-row">{nameOf.accord(setup, table.accord)}</caption>
      <thead className="type-label">
        <tr>
          <th scope="col">{t('review.conduct.member')}</th>
          {table.turns.map((turn) => (
            <th scope="col" key={turn}>
              {turn}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => {
          const state = byId(setup.states, row.state);
          return (
            <tr key={row.state}>
              <th scope="row">
                <SeatChip
                  name={state?.name ?? row.state}
                  pole={state?.pole ?? 'hedging'}
                  you={row.state === account.seat}
                />
              </th>
              {row.cells.map((cell, at) => {
                const turn = table.turns[at] ?? 0;
                if (cell === null) return <NotInForce key={turn} />;
                return (
                  <td key={turn}>
                    <Figure
                      at={{ kind: 'cell', turn, measure: 'kept', subject: `${table.accord}/${row.state}` }}
                      text={t(`history.${cell}`)}
                    >
                      <HistorySquare state={cell} named={false} />
                    </Figure>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('review.conduct.count')}</th>
          {table.counts.map((count, at) => (
            <td key={at}>
              {count && (
                <Figure
                  at={{
                    kind: 'cell',
                    turn: table.turns[at] ?? 0,
                    measure: 'honourers',
                    subject: table.accord,
                  }}
                  text={t('review.conduct.of', { honoured: count.honoured, of: count.of })}
                />
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function NotInForce() {
  return (
    <td>
      <span aria-hidden="true">{t('review.standings.no')}</span>
      <span className="sb-sr">{t('review.conduct.none')}</span>
    </td>
  );
}
