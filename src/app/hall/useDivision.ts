import { useEffect, useState } from 'react';
import type { HallMotion } from './useHallPainting';

/** `turning`: cards are still down. `dividing`: the seats are walking to their sides. `divided`: the result is plain. */
export type Division = 'turning' | 'dividing' | 'divided';

/** When all cards are turned the last one rises first, then the house divides, then the result may be shown. */
export function useDivision(isAllTurned: boolean, motion: HallMotion): Division {
  const [division, setDivision] = useState<Division>(isAllTurned ? 'divided' : 'turning');
  const { card, step } = motion;
  useEffect(() => {
    if (!isAllTurned) {
      setDivision('turning');
      return;
    }
    const start = setTimeout(() => setDivision((now) => (now === 'turning' ? 'dividing' : now)), card);
    const end = setTimeout(() => setDivision('divided'), card + step);
    return () => {
      clearTimeout(start);
      clearTimeout(end);
    };
  }, [isAllTurned, card, step]);
  return division;
}
