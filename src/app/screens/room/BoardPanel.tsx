import { lazy, Suspense, useEffect, useState } from 'react';
import { showOnBoard } from '../../store/room';
import { openBoard, tellBoard } from '../../store/room/channel';
import { Button, IconButton, PanelHead, Segmented } from '../../ui';
import { t } from '../../words';
import type { BoardShows } from '../board/account';
import { stagesOf, stepsOf } from '../board/steps';
import { SpeedChoice } from '../replay/SpeedChoice';
import { BoardGlance } from './BoardGlance';
import { BoardSteps } from './BoardSteps';
import { useShows } from './useShows';
import { useWallPlayer, type WallPlayer } from './useWallPlayer';

const BoardView = lazy(() => import('../board/BoardView').then((m) => ({ default: m.BoardView })));

/** What the big screen shows, step by step; in a window of its own, or over this one. */
export function BoardPanel({ left }: { left: number }) {
  const [here, setHere] = useState(false);
  useEffect(() => tellBoard(), []);
  const shows = useShows();
  const player = useWallPlayer(shows);
  if (shows === null) return null;
  return (
    <section className="rm-board" aria-labelledby="rm-board">
      <PanelHead title={<span id="rm-board">{t('room.board')}</span>} note={t('room.board.note')} />
      <div className="rm-board-body">
        <BoardGlance shows={shows} left={left} />
        <Controls shows={shows} player={player} />
        <div className="pl-buttons">
          <Button icon="expand" onClick={openBoard}>
            {t('room.board.open')}
          </Button>
          <Button look="text" onClick={() => setHere(true)}>
            {t('room.board.here')}
          </Button>
        </div>
      </div>
      {here && <Here shows={shows} player={player} onClose={() => setHere(false)} />}
    </section>
  );
}

function Controls({ shows, player }: { shows: BoardShows; player: WallPlayer }) {
  const { account, message } = shows;
  const { stage, at } = message;
  return (
    <>
      <Segmented
        label={t('room.board.shows')}
        value={stage}
        options={stagesOf(account).map((value) => ({ value, label: t(`room.board.${value}`) }))}
        onChange={(value) => showOnBoard(value)}
      />
      {account !== null && stage === 'replay' && (
        <ReplayControls at={at} of={stepsOf(account, stage)} player={player} />
      )}
    </>
  );
}

/** The replay for the room: the director plays, pauses, steps and skips; the big screen follows. */
function ReplayControls({ at, of, player }: { at: number; of: number; player: WallPlayer }) {
  const { playing, speed, play, setSpeed, go } = player;
  const last = of - 1;
  return (
    <div className="rm-board-steps" role="group" aria-label={t('replay.controls')}>
      <IconButton
        framed
        icon="skipBack"
        label={t('chain.back')}
        disabled={at === 0}
        onClick={() => go(at - 1)}
      />
      <Button look="primary" icon={playing ? 'pause' : 'play'} onClick={() => play(!playing)}>
        {t(playing ? 'chain.pause' : 'chain.play')}
      </Button>
      <IconButton
        framed
        icon="skipForward"
        label={t('chain.on')}
        disabled={at >= last}
        onClick={() => go(at + 1)}
      />
      <span>{t('room.board.step', { at: Math.min(at + 1, of), of })}</span>
      <Button look="text" blocked={at >= last ? t('room.board.end') : undefined} onClick={() => go(last)}>
        {t('chain.skip')}
      </Button>
      <SpeedChoice speed={speed} onChange={setSpeed} />
    </div>
  );
}

function Here({ shows, player, onClose }: { shows: BoardShows; player: WallPlayer; onClose: () => void }) {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    };
  }, [onClose]);
  return (
    <div className="bd-here" role="dialog" aria-modal="true" aria-label={t('room.board')}>
      <Suspense fallback={<p>{t('common.loading')}</p>}>
        <BoardView shows={shows} />
      </Suspense>
      <footer>
        <Controls shows={shows} player={player} />
        <BoardSteps shows={shows} />
        <Button onClick={onClose}>{t('room.board.close')}</Button>
      </footer>
    </div>
  );
}
