import { useCallback, useEffect, useMemo, useState } from 'react';
import { lineText } from '../../models/factsLine';
import { replayOf } from '../../models/replay';
import { showOnBoard } from '../../store/room';
import { announce } from '../../ui';
import { t } from '../../words';
import type { BoardShows } from '../board/account';
import type { Speed } from '../replay/useReplay';

/** The clock of the replay on the big screen. It runs in the director's window; the wall only shows the step it is sent. */
export interface WallPlayer {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly play: (on: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Stops, and shows a step. */
  readonly go: (at: number) => void;
}

export function useWallPlayer(shows: BoardShows | null): WallPlayer {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('1');
  const account = shows?.account ?? null;
  const on = shows?.message.stage === 'replay';
  const at = shows?.message.at ?? 0;
  const steps = useMemo(() => (on && account !== null ? replayOf(account).steps : []), [on, account]);
  const last = steps.length - 1;
  const step = steps[at];

  useEffect(() => {
    if (on && step !== undefined)
      announce(t('replay.said', { at: at + 1, of: last + 1, text: lineText(step.line) }));
    // Said once a step, not whenever the room changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [on, at]);

  const ms = (step?.ms ?? 600) / Number(speed);
  useEffect(() => {
    if (!playing) return undefined;
    if (!on || at >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => showOnBoard('replay', at + 1), ms);
    return () => clearTimeout(timer);
  }, [playing, on, at, last, ms]);

  const go = useCallback((to: number) => {
    setPlaying(false);
    showOnBoard('replay', Math.max(0, to));
  }, []);
  const play = useCallback(
    (start: boolean) => {
      if (start && at >= last) showOnBoard('replay', 0);
      setPlaying(start);
    },
    [at, last],
  );
  return { playing, speed, play, setSpeed, go };
}
