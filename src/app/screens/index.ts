import { use } from 'react';
import type { ComponentType } from 'react';
import type { Phase } from '../store';
import { TitleScreen } from './title/TitleScreen';

type GameScreens = typeof import('./game').gameScreens;

let loaded: GameScreens | undefined;
let loading: Promise<GameScreens> | undefined;

/** Fetches the screens of a game; after a failure the next call tries anew. */
function fetchGame(): Promise<GameScreens> {
  loading ??= import('./game').then(
    ({ gameScreens }) => (loaded = gameScreens),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Fetches the screens of a game while the title is read, so that play does not wait for them. */
export function prepareGame(): void {
  fetchGame().catch(() => undefined);
}

/** The component that shows a phase; suspends while it is on its way. @throws what kept it from loading */
export function useScreen(phase: Phase): ComponentType {
  if (phase === 'title') return TitleScreen;
  return (loaded ?? use(fetchGame()))[phase];
}
