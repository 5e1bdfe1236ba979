import { optionsOf, viewFor } from '../../engine';
import type { Game, Options, Setup, View } from '../../engine';
import { patchSession, useSession } from './session';
import type { LoadedScenario } from './scenarios';

interface Live {
  readonly game: Game;
  readonly scenario: LoadedScenario;
}

/** The engine's game changes in place, so it lives outside the store; `version` tells components when it has. */
let live: Live | null = null;
/** The game that was last on the table, so that whoever comes back to it need not wait until it has been played again. */
let last: Live | null = null;
const views = new Map<string, View>();
const options = new Map<string, Options>();

export function setLive(next: Live | null): void {
  live = next;
  last = next ?? last;
  gameChanged();
}

/** The game that is or was last on the table, with its scenario. */
export function lastPlayed(): Live | null {
  return last;
}

/** Call after `talk` or `advance`. */
export function gameChanged(): void {
  views.clear();
  options.clear();
  patchSession((session) => {
    session.version += 1;
  });
}

/** @throws Error when no game is open: screens of a game are shown only while one is. */
export function liveGame(): Game {
  if (live === null) throw new Error('no game is open');
  return live.game;
}

/** True while a game is the one on the table. */
export function isLive(game: Game): boolean {
  return live?.game === game;
}

export function liveScenario(): LoadedScenario {
  if (live === null) throw new Error('no game is open');
  return live.scenario;
}

/** The open game; the component renders again after every step. Treat it as read-only. */
export function useGame(): Game {
  useSession((session) => session.version);
  return liveGame();
}

export function useSetup(): Setup {
  return useGame().setup;
}

/** What a seat may know now, built once a step. */
export function viewOf(seat: string): View {
  let view = views.get(seat);
  if (view === undefined) {
    view = viewFor(liveGame(), seat);
    views.set(seat, view);
  }
  return view;
}

/** What a seat may order now, built once a step. */
export function optionsFor(seat: string): Options {
  let open = options.get(seat);
  if (open === undefined) {
    open = optionsOf(liveGame().setup, viewOf(seat));
    options.set(seat, open);
  }
  return open;
}

/** The view of a seat; by default of the person at the device. */
export function useView(seat?: string): View {
  useGame();
  const mine = useSession((session) => session.seat);
  return viewOf(seat ?? mine);
}

export function useOptions(seat?: string): Options {
  useGame();
  const mine = useSession((session) => session.seat);
  return optionsFor(seat ?? mine);
}
