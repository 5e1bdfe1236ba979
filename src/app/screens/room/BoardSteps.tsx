import { showOnBoard } from '../../store/room';
import { Button, IconButton } from '../../ui';
import { t } from '../../words';
import type { BoardShows } from '../board/account';
import { stepAfter, stepsOf } from '../board/steps';

/** What the big screen tells, one step on or one back; nothing while orders come in. */
export function BoardSteps({ shows: { account, message } }: { shows: BoardShows }) {
  const { stage, at } = message;
  // A replay is played, paused and skipped where the big screen is chosen.
  if (account === null || stage === 'replay') return null;
  const of = stepsOf(account, stage);
  const next = stepAfter(account, stage, at);
  return (
    <div className="rm-board-steps">
      <Button
        icon="skipForward"
        look={next === null ? 'secondary' : 'primary'}
        blocked={next === null ? t('room.board.end') : undefined}
        onClick={() => next && showOnBoard(next.stage, next.at)}
      >
        {t('room.board.next')}
      </Button>
      <IconButton
        framed
        icon="skipBack"
        label={t('room.board.back')}
        disabled={at === 0}
        onClick={() => showOnBoard(stage, at - 1)}
      />
      <span className="type-support">
        {t(`room.board.${stage}`)} {t('room.board.step', { at: Math.min(at + 1, of), of })}
      </span>
    </div>
  );
}
