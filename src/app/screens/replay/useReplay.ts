import { useCallback, useEffect, useState } from 'react';
import { lineText } from '../../models/factsLine';
import type { Replay } from '../../models/replayStep';
import { prefersReducedMotion } from '../../styles/theme';
import { announce } from '../../ui';
import { t } from '../../words';

export type Speed = '0.5' | '1' | '2';

export interface ReplayControl {
  /** The step shown, from 0; −1 is the turn before anything happened. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** True where the reader asked for no motion: the end is shown, and nothing plays. */
  readonly still: boolean;
  readonly go: (at: number) => void;
  readonly play: (on: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** The clock of a replay: one step after the other, each as long as it says; every step is announced once. */
export function useReplay({ steps }: Replay): ReplayControl {
  const [still] = useState(prefersReducedMotion);
  const last = steps.length - 1;
  const [at, setAt] = useState(still ? last : Math.min(0, last));
  const [playing, setPlaying] = useState(!still && last > 0);
  const [speed, setSpeed] = useState<Speed>('1');
  // Other steps are another replay: it begins anew.
  const [of, setOf] = useState(steps);
  if (of !== steps) {
    setOf(steps);
    setAt(still ? last : Math.min(0, last));
    setPlaying(!still && last > 0);
  }

  useEffect(() => {
    const step = steps[at];
    if (step !== undefined)
      announce(t('replay.said', { at: at + 1, of: steps.length, text: lineText(step.line) }));
  }, [steps, at]);

  useEffect(() => {
    if (!playing) return undefined;
    if (at >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => setAt(at + 1), (steps[at]?.ms ?? 600) / Number(speed));
    return () => clearTimeout(timer);
  }, [playing, at, last, speed, steps]);

  const go = useCallback(
    (to: number) => {
      setPlaying(false);
      setAt(Math.max(-1, Math.min(to, last)));
    },
    [last],
  );
  const play = useCallback(
    (on: boolean) => {
      if (on) setAt((old) => (old >= last ? 0 : Math.max(0, old)));
      setPlaying(on);
    },
    [last],
  );
  return { at, playing, speed, still, go, play, setSpeed };
}
