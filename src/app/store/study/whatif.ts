import type { Game, LedgerEntry } from '../../../engine';
import { searching, type SearchOptions, type TurningPoints } from '../../../lab/turning/search';
import { openOrders, type OpenOrder } from '../../../lab/whatif/open';
import { FlipError } from '../../../lab/whatif/paths';
import { playedOf, type Played } from '../../../lab/whatif/played';
import { replayedInFull, type Question } from '../../../lab/whatif/replayed';
import { flip, type FlipResult } from '../../../lab/whatif/whatif';
import type { Progress } from './tasks';

const kept = new WeakMap<Game, Played>();

function playedIn(game: Game): Played {
  const known = kept.get(game) ?? playedOf(game.setup.scenario, game.record);
  kept.set(game, known);
  return known;
}

/** What a seat could have ordered otherwise in a turn. */
export function openIn(game: Game, { turn, seat }: { turn: number; seat: string }): OpenOrder[] {
  return openOrders(playedIn(game), turn, seat);
}

/** The game with orders flipped beside the game as played; `refused` where the rules did not allow it at that moment. */
export function flipIn(game: Game, question: Question): FlipResult | 'refused' {
  try {
    return flip(playedIn(game), question);
  } catch (error) {
    if (error instanceof FlipError) return 'refused';
    throw error;
  }
}

/** The ledger of the game with orders flipped. */
export function entriesIn(game: Game, question: Question): readonly LedgerEntry[] {
  return replayedInFull(game.setup.scenario, game.record, question).ledger.entries;
}

/** The decisions the game turned on; progress is told every so many, since each is short. */
export function turningIn(game: Game, ask: SearchOptions, progress: Progress): TurningPoints {
  const search = searching(playedIn(game), ask);
  for (;;) {
    const next = search.next();
    if (next.done === true) return next.value;
    const { done, of } = next.value;
    if (done % STEPS === 0) progress(done, of);
  }
}

const STEPS = 4;
