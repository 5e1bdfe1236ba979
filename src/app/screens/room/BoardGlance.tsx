import { clockText } from '../../../table/room/clock';
import { mapModel } from '../../models/map';
import { t } from '../../words';
import type { BoardShows } from '../board/account';
import { programme } from '../board/steps';

/** What the room reads now, so that the director need not turn round: the headline of the big screen. */
export function BoardGlance({ shows, left }: { shows: BoardShows; left: number }) {
  const { message, setup } = shows;
  const open = message.phase === 'open';
  const turn = shows.account?.turn ?? message.now.turn;
  const blank = message.stage === 'blank';
  return (
    <section className="rm-glance" data-blank={blank || undefined} aria-label={t('room.board.now')}>
      <p className="type-support">
        <span>{t('room.board.now')}</span>
        {!blank && <span>{t('board.turn.more', { turn })}</span>}
        {open && !blank && <span className="rm-glance-clock">{clockText(left)}</span>}
      </p>
      <p className="type-section">{headline(shows)}</p>
      {open && !blank && (
        <p className="type-support">
          {t('board.in', {
            done: message.seats.filter((seat) => seat.kind === 'person' && seat.in).length,
            all: message.seats.filter((seat) => seat.kind === 'person').length,
          })}
          {setup.scenario.title === message.name ? null : ` · ${setup.scenario.title}`}
        </p>
      )}
    </section>
  );
}

function headline(shows: BoardShows): string {
  const { message, setup, view, account } = shows;
  if (message.stage === 'blank') return setup.scenario.title;
  const told = account === null ? [] : programme(account);
  const step = told.find(({ stage, at }) => stage === message.stage && at === message.at);
  return step?.title ?? mapModel({ setup, view }).finding;
}
