import { useCallback, useEffect, useState } from 'react';
import type { HallSeat } from '../../hall/model';
import { prefersReducedMotion } from '../../styles/theme';
import { announce } from '../../ui';
import { t } from '../../words';

export interface Cards {
  /** How many are turned. */
  readonly turned: number;
  readonly done: boolean;
  readonly playing: boolean;
  readonly play: (on: boolean) => void;
  readonly to: (turned: number) => void;
}

/** Time for a card, in milliseconds: it rises in 360 and is read in the rest. A whole session stays under twelve seconds. */
const PACE = 900;
const LONGEST = 12_000;

/**
 * Turns the cards of one item, by hand or, when `alone`, without being asked. With reduced motion, or where they have been `seen`,
 * they are all turned at once.
 */
export function useCards(seats: readonly HallSeat[], item: string, seen: boolean, alone: boolean): Cards {
  const opening = { item, turned: start(seats, seen), playing: alone };
  const [state, setState] = useState(opening);
  const here = state.item === item ? state : opening;
  const { turned, playing } = here;
  const to = useCallback(
    (wanted: number) => {
      const kept = Math.max(0, Math.min(wanted, seats.length));
      setState((old) => ({
        item,
        turned: kept,
        playing: (old.item === item ? old.playing : alone) && kept < seats.length,
      }));
      const seat = seats[kept - 1];
      if (seat) announce(seat.said ?? t('hall.spoke', { state: seat.name, stance: seat.stance }));
    },
    [item, seats, alone],
  );
  useEffect(() => {
    if (!playing || turned >= seats.length) return undefined;
    const timer = setTimeout(() => to(turned + 1), Math.min(PACE, LONGEST / Math.max(1, seats.length)));
    return () => clearTimeout(timer);
  }, [playing, turned, seats.length, to]);
  return {
    turned,
    playing: playing && turned < seats.length,
    done: turned >= seats.length,
    play: (on) => setState({ item, turned: on && turned >= seats.length ? 0 : turned, playing: on }),
    to,
  };
}

function start(seats: readonly HallSeat[], seen: boolean): number {
  return seen || prefersReducedMotion() ? seats.length : 0;
}
