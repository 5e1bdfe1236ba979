import { evidenceLinks, questionLine } from '../app/models/debrief';
import type { Book } from '../app/models/facts';
import { lineText } from '../app/models/factsLine';
import { debrief } from '../lab/debrief';
import type { Level, Question } from '../lab/debrief/types';
import type { Game } from '../engine';

/** A question of the debrief in words, with the ledger entries it rests on. */
export interface AskedQuestion extends Question {
  readonly said: string;
  /** `L-3.20`; where a number still stands as it began there is none. */
  readonly references: readonly string[];
}

/** What a finished game gives to talk about, at one level. The game needs its history and its ledger. */
export function questionsOf(game: Game, level: Level): AskedQuestion[] {
  const { setup, ledger, history, world } = game;
  const book: Book = {
    setup,
    seat: '',
    over: world.ending !== null,
    entries: ledger.entries,
    start: history[0] ?? world,
  };
  return debrief(game).map((question) => ({
    ...question,
    said: lineText(questionLine(setup, question, level)),
    references: evidenceLinks(book, question).flatMap(({ reference }) => reference ?? []),
  }));
}
