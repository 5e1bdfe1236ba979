import { useEffect, useMemo, useRef } from 'react';
import { showOnBoard } from '../../store/room';
import { t } from '../../words';
import type { BoardShows } from '../board/account';
import { programme } from '../board/steps';

/** What the big screen tells of the turn, step by step; pressing one shows it there. */
export function Programme({ shows: { account, message } }: { shows: BoardShows }) {
  const steps = useMemo(() => (account === null ? [] : programme(account)), [account]);
  const list = useRef<HTMLOListElement>(null);
  // What is told now is in sight, however long the turn was.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [message.stage, message.at]);
  return (
    <ol ref={list} className="rm-steps" aria-label={t('room.programme')}>
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
