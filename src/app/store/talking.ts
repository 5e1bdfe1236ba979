import type { Game } from '../../engine';
import { isLong } from '../models/agenda';
import { keepSoon } from './keep';
import { gameChanged, isLive, liveGame } from './live';
import { patchSession, useSession } from './session';
import { takeStepAtOnce } from './thinking/step';
import type { Said } from './thinking/talk';
import { prepareBeside, stepBeside, type Prepared } from './thinking/thinker';
import { canThinkBeside } from './thinking/workers';

/** What the bots are to do: make their offers at the start of a turn, or answer what was said. */
type Talk = 'open' | 'answer';

/** What bots will offer in the next turn, worked out while the last is read. */
let prepared: {
  readonly game: Game;
  readonly seats: string;
  readonly made: Promise<Prepared | null>;
} | null = null;

/** True where what bots say takes so long that the page would stand still. */
function isSlow(game: Game): boolean {
  return canThinkBeside() && isLong(game.setup);
}

/** Lets the bots make their offers of a turn; a player who is quicker than they are sees them come. */
export function opensTalk(): void {
  take('open');
}

/** Lets the bots answer what a person has just said. */
export function answers(): void {
  take('answer');
}

/** Begins to work out what the bots will say first in the turn to come, where that takes long. */
export function prepareTalk(): void {
  const game = liveGame();
  const { seats } = useSession.getState();
  prepared = null;
  if (!isSlow(game) || game.world.ending !== null) return;
  prepared = { game, seats: JSON.stringify(seats), made: prepareBeside(game, seats, { kind: 'open' }) };
}

/** Goes on with what was being said when the game was kept. */
export function goOnTalking(talk: Talk | null): void {
  if (talk !== null) take(talk);
}

/** Calls back as soon as nobody is about to say something: at once, unless bots are thinking of it. */
export function whenQuiet(then: () => void): void {
  if (useSession.getState().talking === null) {
    then();
    return;
  }
  const game = liveGame();
  const end = useSession.subscribe((session) => {
    if (session.talking !== null) return;
    end();
    if (isLive(game)) then();
  });
}

function take(talk: Talk): void {
  const game = liveGame();
  const { seats } = useSession.getState();
  if (!isSlow(game)) {
    heard(takeStepAtOnce(game, seats, { kind: talk }), talk);
    return;
  }
  patchSession((session) => {
    session.talking = talk;
  });
  gameChanged();
  const wanted = (): boolean => isLive(game);
  said(game, talk, wanted).then(
    (what) => {
      if (!wanted()) return;
      quiet();
      heard(what ?? null, talk);
      keepSoon();
    },
    (error: unknown) => {
      if (wanted()) quiet();
      throw error;
    },
  );
}

function quiet(): void {
  patchSession((session) => {
    session.talking = null;
  });
}

async function said(game: Game, talk: Talk, wanted: () => boolean): Promise<Said | null | undefined> {
  const { seats } = useSession.getState();
  const before = prepared;
  prepared = null;
  if (talk === 'open' && before?.game === game && before.seats === JSON.stringify(seats)) {
    const made = await before.made;
    if (!wanted()) return undefined;
    if (made?.fits() === true) return made.apply();
  }
  return stepBeside(game, seats, { kind: talk }, { wanted });
}

/** Keeps what bots said of deals, beside what they said before. */
function heard(what: Said | null, talk: Talk): void {
  if (what !== null)
    patchSession((session) => {
      Object.assign(session.said, what);
    });
  if (what !== null || talk === 'answer') gameChanged();
}
