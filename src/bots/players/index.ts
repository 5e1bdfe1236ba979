import type { Player } from '../types';
import { bargainer } from './bargainer';
import { caretaker } from './caretaker';
import { hardLiner } from './hard-liner';
import { opportunist } from './opportunist';
import { randomPlayer } from './random';
import { revisionist } from './revisionist';
import { smallTech } from './small-tech';
import { statusQuo } from './status-quo';
import { swing } from './swing';

/** Every whole-game player by id, made for an accord strategy; a new one is one file and one line here. */
export const PLAYERS: Readonly<Record<string, (strategy: string) => Player>> = {
  'status-quo': statusQuo,
  revisionist,
  swing,
  'small-tech': smallTech,
  opportunist,
  bargainer,
  'hard-liner': hardLiner,
  caretaker: () => caretaker,
  random: () => randomPlayer,
};

/** @throws RangeError that lists the ids there are. */
export function makePlayer(id: string, strategy: string): Player {
  const make = PLAYERS[id];
  if (make === undefined)
    throw new RangeError(`no player "${id}"; there are ${Object.keys(PLAYERS).join(', ')}`);
  return make(strategy);
}
