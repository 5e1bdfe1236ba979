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
import { FigureTable } from './FigureTable';
import type { FigureColumn } from './FigureTable';
import { Section } from './Section';

/** Seats by score, against par where it has been computed, and who won. */
export function Standings({ account }: { account: Account }) {
  const { setup } = account;
  const players = useSession((session) => session.seats);
  const rows = standingRows(account, shippedPar(setup.scenario.id, scenarioHash(setup.scenario)));
  const full = setup.scenario.rules.ledger === 'full';
  const leaders = rows.filter((row) => row.rank === 1).map((row) => lineText(called(setup, row.state)));
  const columns: FigureColumn<(typeof rows)[number]>[] = [
    {
      id: 'rank',
      label: t('review.standings.rank'),
      renderCell: (row) => <Figure at={row.at} text={num(row.rank)} />,
    },
    {
      id: 'seat',
      label: t('review.standings.seat'),
      isHead: true,
      renderCell: (row) => {
        const state = byId(setup.states, row.state);
        return (
          <SeatChip
            name={state?.name ?? row.state}
            pole={state?.pole ?? 'hedging'}
            you={row.state === account.seat}
          />
        );
      },
    },
    {
      id: 'player',
      label: t('review.standings.player'),
      className: 'sb-review-player',
      renderCell: (row) => <span className="type-support">{playerText(players[row.state])}</span>,
    },
    {
      id: 'home',
      label: t(full ? 'review.standings.home.full' : 'review.standings.home'),
      isFigure: true,
      renderCell: (row) => <Figure at={row.homeAt} text={num(screen(row.home))} />,
    },
    {
      id: 'score',
      label: t('review.standings.score'),
      isFigure: true,
      renderCell: (row) => <Figure at={row.at} text={num(screen(row.score))} />,
    },
    {
      id: 'par',
      label: t('review.standings.par'),
      isFigure: true,
      renderCell: (row) =>
        row.par === null ? (
          <span className="type-support">{t('review.standings.par.none')}</span>
        ) : (
          t('review.standings.par.against', {
            value: num(screen(row.par)),
            by: screen(row.score - row.par),
          })
        ),
    },
    {
      id: 'won',
      label: t('review.standings.won'),
      renderCell: (row) =>
        row.won ? <strong>{t('review.standings.yes')}</strong> : t('review.standings.no'),
    },
  ];
  return (
    <Section
      title={t('review.standings', { n: leaders.length, first: list(leaders) })}
      note={`${t(full ? 'review.standings.note.full' : 'review.standings.note')} ${t('review.standings.par.note')}`}
    >
      <FigureTable columns={columns} rows={rows} keyOf={(row) => row.state} />
    </Section>
  );
}
