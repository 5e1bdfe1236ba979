import { useCallback, useEffect, useState } from 'react';
import { prefersReducedMotion } from '../../styles/theme';
import { announce } from '../../ui';

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
 * Turns the cards of one item, or counts its rounds, by hand or, when `alone`, without being asked. With reduced motion, or where they
 * have been `seen`, they are all turned at once.
 * @param said what each card says when it is turned
 */
export function useCards(said: readonly string[], item: string, seen: boolean, alone: boolean): Cards {
  const opening = {
    item,
    turned: start(said.length, seen),
    playing: alone && !prefersReducedMotion(),
  };
  const [state, setState] = useState(opening);
  const here = state.item === item ? state : opening;
  const { turned, playing } = here;
  const show = useCallback(
    (wanted: number, on: boolean) => {
      const kept = Math.max(0, Math.min(wanted, said.length));
      setState({ item, turned: kept, playing: on && kept < said.length });
      const words = said[kept - 1];
      if (words !== undefined) announce(words);
    },
    [item, said],
  );
  useEffect(() => {
    if (!playing || turned >= said.length) return undefined;
    const pace = Math.min(PACE, LONGEST / Math.max(1, said.length));
    const timer = setTimeout(() => show(turned + 1, true), pace);
    return () => clearTimeout(timer);
  }, [playing, turned, said.length, show]);
  return {
    turned,
    playing: playing && turned < said.length,
    done: turned >= said.length,
    play: (on) => setState({ item, turned: on && turned >= said.length ? 0 : turned, playing: on }),
    // Whoever takes the cards in hand is not overtaken by them.
    to: (wanted) => show(wanted, false),
  };
}

function start(of: number, seen: boolean): number {
  return seen || prefersReducedMotion() ? of : 0;
}
