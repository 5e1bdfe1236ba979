import { begin } from '../../engine';
import { nfg } from '../../lab/dilemma/nfg';
import { accordForm } from '../../lab/dilemma/tables';
import type { Played } from '../played';

/** Members beyond which a table of every profile doubles past use in a folder of files; `sb dilemma` writes larger ones. */
const MOST = 8;

/** The dilemma of each accord that is not too large, as the game begins, for Gambit: the accord's id and the file's text. */
export function accordGames(
  { scenario, game }: Played,
  progress: (done: number, of: number) => void = () => undefined,
): { accord: string; text: string }[] {
  const start = begin(scenario, { seed: game.record.seed, ledger: false, keep: false });
  return start.setup.accords
    .filter(({ members }) => members.length > 1 && members.length <= MOST)
    .map(({ id }, done, { length }) => {
      progress(done, length);
      return { accord: id, text: nfg(`${scenario.title}: ${id}, turn 1`, accordForm(start, id)) };
    });
}
