import { useEffect, useRef, useState } from 'react';
import { leftAt, runs, spokenBetween, type Clock } from '../../../table/room/clock';
import { announce } from '../../ui';
import { t } from '../../words';

/** How often the clock is looked at, milliseconds. */
const LOOK = 250;

/**
 * What is left on a clock, looked at four times a second. It speaks at five minutes, one minute and ten seconds, and at no other time.
 * @param onLook told the time at every look
 */
export function useClock(clock: Clock, onLook?: (now: number) => void): number {
  const [left, setLeft] = useState(() => leftAt(clock, Date.now()));
  const look = useRef(onLook);
  useEffect(() => {
    look.current = onLook;
  }, [onLook]);
  useEffect(() => {
    let before = leftAt(clock, Date.now());
    setLeft(before);
    if (!runs(clock)) return undefined;
    const timer = setInterval(() => {
      const now = Date.now();
      const after = leftAt(clock, now);
      const said = spokenBetween(before, after);
      if (said !== null) announce(t('room.clock.said', { seconds: said }));
      before = after;
      setLeft(after);
      look.current?.(now);
    }, LOOK);
    return () => clearInterval(timer);
  }, [clock]);
  return left;
}
