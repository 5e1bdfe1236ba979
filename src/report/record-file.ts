import { recordOf, type GameRecord } from '../engine';

export interface ReportFile {
  readonly name: string;
  /** Media type, for whoever hands it over. */
  readonly type: string;
  readonly text: string;
}

/** The record of a game as a file, from which the game can be played again. */
export function recordFile(game: { record: GameRecord }, name: string): ReportFile {
  const text = `${JSON.stringify(recordOf(game), null, 1)}\n`;
  return { name: `${name}.game.json`, type: 'application/json', text };
}
