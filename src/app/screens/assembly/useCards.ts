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
  const opening = { item, turned: start(said.length, seen), playing: alone };
  const [state, setState] = useState(opening);
  const here = state.item === item ? state : opening;
  const { turned, playing } = here;
  const to = useCallback(
    (wanted: number) => {
      const kept = Math.max(0, Math.min(wanted, said.length));
      setState((old) => ({
        item,
        turned: kept,
        playing: (old.item === item ? old.playing : alone) && kept < said.length,
      }));
      const words = said[kept - 1];
      if (words !== undefined) announce(words);
    },
    [item, said, alone],
  );
  useEffect(() => {
    if (!playing || turned >= said.length) return undefined;
    const timer = setTimeout(() => to(turned + 1), Math.min(PACE, LONGEST / Math.max(1, said.length)));
    return () => clearTimeout(timer);
  }, [playing, turned, said.length, to]);
  return {
    turned,
    playing: playing && turned < said.length,
    done: turned >= said.length,
    play: (on) => setState({ item, turned: on && turned >= said.length ? 0 : turned, playing: on }),
    to,
  };
}

function start(of: number, seen: boolean): number {
  return seen || prefersReducedMotion() ? of : 0;
}
