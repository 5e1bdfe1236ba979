import { use } from 'react';
import type { ReactElement } from 'react';
import type { Phase } from '../store/session';
import type { gameScreen } from './game';
import { TitleScreen } from './title/TitleScreen';

type GameScreen = typeof gameScreen;

let loaded: GameScreen | undefined;
let loading: Promise<GameScreen> | undefined;

/** Fetches the screens of a game; after a failure the next call tries anew. */
function fetchGame(): Promise<GameScreen> {
  loading ??= import('./game').then(
    (game) => (loaded = game.gameScreen),
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

/** The screen of a phase; suspends while it is on its way. @throws what kept it from loading */
export function useScreen(phase: Phase): ReactElement {
  if (phase === 'title') return <TitleScreen />;
  const screen = loaded ?? use(fetchGame());
  return screen(phase);
}
