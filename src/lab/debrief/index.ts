import type { Game } from '../../engine';
import { seatsOf } from '../calibration/word';
import { absent } from './templates/absent';
import { answered } from './templates/answered';
import { brokenWord } from './templates/broken-word';
import { card } from './templates/card';
import { defection } from './templates/defection';
import { dilemma } from './templates/dilemma';
import { fallen } from './templates/fallen';
import { firstNotWon } from './templates/first-not-won';
import { foresight } from './templates/foresight';
import { holdOut } from './templates/hold-out';
import { lastTurn } from './templates/last-turn';
import { loan } from './templates/loan';
import { lockedIn } from './templates/locked-in';
import { loneObjector } from './templates/lone-objector';
import { luck } from './templates/luck';
import { pivotalObjector } from './templates/pivotal-objector';
import { publicGood } from './templates/public-good';
import { rivalDrafts } from './templates/rival-drafts';
import { shock } from './templates/shock';
import { silenced } from './templates/silenced';
import { soldVoice } from './templates/sold-voice';
import { volunteers } from './templates/volunteers';
import type { Question, Template, Told } from './types';

/** In the order in which they are asked; a new one is one file and one line here, and two sentences in the words. */
export const TEMPLATES: readonly Template[] = [
  defection,
  dilemma,
  loneObjector,
  volunteers,
  brokenWord,
  rivalDrafts,
  soldVoice,
  silenced,
  pivotalObjector,
  holdOut,
  publicGood,
  lastTurn,
  answered,
  loan,
  lockedIn,
  card,
  foresight,
  fallen,
  absent,
  shock,
  luck,
  firstNotWon,
];

/** Seats beyond which the rest of a game takes too long to be played again for a question. */
const MOST_SEATS = 16;

/**
 * What a finished game gives to talk about: each template's heaviest cases, in the order of the templates. The same game gives the
 * same questions.
 * @param only ids of templates; absent: all
 * @throws RangeError for a game that was played without history
 */
export function debrief(game: Game, only?: readonly string[]): Question[] {
  if (game.history.length === 0) throw new RangeError('a debrief needs the history of the game');
  const told = toldOf(game);
  return TEMPLATES.filter(({ id }) => only === undefined || only.includes(id)).flatMap((template) =>
    template
      .find(told)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, template.most),
  );
}

function toldOf(game: Game): Told {
  const seats = seatsOf(game);
  return {
    game,
    record: game.record,
    turns: game.history.length - 1,
    seats,
    whole: seats.length <= MOST_SEATS,
  };
}
