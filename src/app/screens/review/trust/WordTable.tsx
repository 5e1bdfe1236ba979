import { useMemo } from 'react';
import { words } from '../../../../lab/calibration/word';
import { byId, nameOf, type Account } from '../../../models/facts';
import { useGame } from '../../../store';
import { SeatChip } from '../../../ui';
import { num, t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { Section } from '../Section';

const COLUMNS = ['kept', 'broken', 'void', 'named'] as const;

/** Of every seat: dues paid, promises kept, broken and void, and how often it was named. */
export function WordTable({ account }: { account: Account }) {
  const game = useGame();
  const { setup } = account;
  const rows = useMemo(() => words(game), [game]);
  return (
    <Section title={t('trust.word')} note={t('trust.word.note')}>
      <table className="sb-review-table">
        <thead className="type-label">
          <tr>
            <th scope="col">{t('trust.seat')}</th>
            <th scope="col" data-figure>
              {t('trust.paid')}
            </th>
            {COLUMNS.map((column) => (
              <th scope="col" key={column} data-figure>
                {t(`trust.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seat}>
              <th scope="row">
                <SeatChip
                  name={nameOf.state(setup, row.seat)}
                  pole={byId(setup.states, row.seat)?.pole ?? 'hedging'}
                  you={row.seat === account.seat}
                />
              </th>
              <td data-figure>
                {row.due === 0 ? t('review.standings.no') : t('trust.of', { n: row.paid, of: row.due })}
              </td>
              <td data-figure>{num(row.kept)}</td>
              <td data-figure>
                <Count account={account} measure="brokenPromises" seat={row.seat} n={row.broken} />
              </td>
              <td data-figure>{num(row.void)}</td>
              <td data-figure>
                <Count account={account} measure="named" seat={row.seat} n={row.named} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** A tally that opens in the ledger where anything was counted. */
function Count({
  account: { turn },
  measure,
  seat,
  n,
}: {
  account: Account;
  measure: 'brokenPromises' | 'named';
  seat: string;
  n: number;
}) {
  if (n === 0) return num(n);
  return <Figure at={{ kind: 'cell', turn, measure, subject: seat }} text={num(n)} />;
}
