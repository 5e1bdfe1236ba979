import { nameOf } from '../../models/facts';
import { useGame, useSession } from '../../store';
import { endPractice, nextTurn, useRoom } from '../../store/room';
import { Button, PanelHead } from '../../ui';
import { list, t } from '../../words';
import { stepAfter } from '../board/steps';
import { BoardSteps } from './BoardSteps';
import { Programme } from './Programme';
import { openReview } from './review';
import { useShows } from './useShows';

/** After a turn: whose brief was played, and the way on. What happened is told on the big screen. */
export function TurnPanel() {
  const game = useGame();
  const reading = useSession((session) => session.reading);
  const { room, absent, partly } = useRoom();
  const over = game.world.ending !== null;
  const shows = useShows();
  // Until the big screen has told it all, the next step is to tell on.
  const next = shows?.account ? stepAfter(shows.account, shows.message.stage, shows.message.at) : null;
  const told = next === null;
  const names = (ids: readonly string[]): string => list(ids.map((id) => nameOf.state(game.setup, id)));
  return (
    <>
      <PanelHead title={t('room.told', { turn: reading })} note={t('room.told.note')} />
      {(absent.length > 0 || partly.length > 0) && (
        <div className="rm-told">
          {absent.length > 0 && <p>{t('room.told.absent', { n: absent.length, seats: names(absent) })}</p>}
          {partly.length > 0 && <p>{t('room.told.partly', { n: partly.length, seats: names(partly) })}</p>}
        </div>
      )}
      {shows?.account && (
        <div className="rm-told" data-tell>
          <BoardSteps shows={shows} />
        </div>
      )}
      {shows && <Programme shows={shows} />}
      <div className="rm-told" data-on>
        {room.practice ? (
          <>
            <p className="type-story">{t('room.practice.over')}</p>
            <Button look="primary" size="large" onClick={endPractice}>
              {t('room.practice.end')}
            </Button>
          </>
        ) : room.phase === 'over' || over ? (
          <>
            <p className="type-story">{t('room.over')}</p>
            <Button look="primary" size="large" onClick={openReview}>
              {t('room.review')}
            </Button>
          </>
        ) : (
          <Button look={told ? 'primary' : 'secondary'} size="large" onClick={() => void nextTurn()}>
            {t('room.next')}
          </Button>
        )}
      </div>
    </>
  );
}
