import { useMemo } from 'react';
import { showOnBoard } from '../../store/room';
import { t } from '../../words';
import type { BoardShows } from '../board/account';
import { programme } from '../board/steps';

/** What the big screen tells of the turn, step by step; pressing one shows it there. */
export function Programme({ shows: { account, message } }: { shows: BoardShows }) {
  const steps = useMemo(() => (account === null ? [] : programme(account)), [account]);
  return (
    <ol className="rm-steps" aria-label={t('room.programme')}>
      {steps.map(({ stage, at, title }) => (
        <li
          key={`${stage} ${at}`}
          aria-current={stage === message.stage && at === message.at ? 'step' : undefined}
        >
          <button type="button" onClick={() => showOnBoard(stage, at)}>
            <span>{t(`room.board.${stage}`)}</span>
            <span>{title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
