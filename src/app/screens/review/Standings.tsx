import { scenarioHash } from '../../../engine';
import { shippedPar } from '../../../scenario/library-browser';
import { byId, screen, type Account } from '../../models/facts';
import { playerText } from '../../models/players';
import { standingRows } from '../../models/review';
import { lineText } from '../../models/factsLine';
import { called } from '../../models/facts';
import { useSession } from '../../store';
import { SeatChip } from '../../ui';
import { list, num, t } from '../../words';
import { Figure } from '../ledger/Figure';
import { Section } from './Section';

/** Seats by score, against par where it has been computed, and who won. */
export function Standings({ account }: { account: Account }) {
  const { setup } = account;
  const players = useSession((session) => session.seats);
  const rows = standingRows(account, shippedPar(setup.scenario.id, scenarioHash(setup.scenario)));
  const full = setup.scenario.rules.ledger === 'full';
  const leaders = rows.filter((row) => row.rank === 1).map((row) => lineText(called(setup, row.state)));
  return (
    <Section
      title={t('review.standings', { n: leaders.length, first: list(leaders) })}
      note={`${t(full ? 'review.standings.note.full' : 'review.standings.note')} ${t('review.standings.par.note')}`}
    >
      <table className="sb-review-table">
        <thead className="type-label">
          <tr>
            <th scope="col">{t('review.standings.rank')}</th>
            <th scope="col">{t('review.standings.seat')}</th>
            <th scope="col" className="sb-review-player">
              {t('review.standings.player')}
            </th>
            <th scope="col" data-figure>
              {t(full ? 'review.standings.home.full' : 'review.standings.home')}
            </th>
            <th scope="col" data-figure>
              {t('review.standings.score')}
            </th>
            <th scope="col" data-figure>
              {t('review.standings.par')}
            </th>
            <th scope="col">{t('review.standings.won')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const state = byId(setup.states, row.state);
            return (
              <tr key={row.state}>
                <td>
                  <Figure at={row.at} text={num(row.rank)} />
                </td>
                <th scope="row">
                  <SeatChip
                    name={state?.name ?? row.state}
                    pole={state?.pole ?? 'hedging'}
                    you={row.state === account.seat}
                  />
                </th>
                <td className="sb-review-player type-support">{playerText(players[row.state])}</td>
                <td data-figure>
                  <Figure at={row.homeAt} text={num(screen(row.home))} />
                </td>
                <td data-figure>
                  <Figure at={row.at} text={num(screen(row.score))} />
                </td>
                <td data-figure>
                  {row.par === null ? (
                    <span className="type-support">{t('review.standings.par.none')}</span>
                  ) : (
                    t('review.standings.par.against', {
                      value: num(screen(row.par)),
                      by: screen(row.score - row.par),
                    })
                  )}
                </td>
                <td>{row.won ? <strong>{t('review.standings.yes')}</strong> : t('review.standings.no')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
