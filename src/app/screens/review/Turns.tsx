import type { World } from '../../../engine';
import type { Account, Line } from '../../models/facts';
import { turnRows } from '../../models/reviewTurns';
import { num, t } from '../../words';
import { Figure } from '../ledger/Figure';
import { Say } from '../ledger/say';
import { Section } from './Section';

/** The game turn by turn: the needle, the texts, and what broke. */
export function Turns({ account, history }: { account: Account; history: readonly World[] }) {
  const rows = turnRows(
    account,
    history.map((world) => world.index.get()),
  );
  return (
    <Section title={t('review.turns')}>
      <table className="sb-review-table">
        <thead className="type-label">
          <tr>
            <th scope="col">{t('review.turns.turn')}</th>
            <th scope="col" data-figure>
              {t('review.turns.needle')}
            </th>
            <th scope="col">{t('review.turns.texts')}</th>
            <th scope="col">{t('review.turns.breaks')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.turn}>
              <th scope="row">
                {row.turn} <span className="type-support">{row.label}</span>
              </th>
              <td data-figure>
                <Figure at={row.indexAt} text={num(row.index, 'signed')} />
              </td>
              <td>
                <Lines lines={row.texts} />
              </td>
              <td>
                <Lines lines={row.breaks} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return <span className="type-support">{t('review.turn.nothing')}</span>;
  return (
    <ul className="sb-review-lines">
      {lines.map((line, at) => (
        <li key={at}>
          <Say line={line} />
        </li>
      ))}
    </ul>
  );
}
