import { alternator } from './alternator';
import { alwaysDefect } from './always-defect';
import { alwaysHonour } from './always-honour';
import { generousTitForTat } from './generous-tit-for-tat';
import { gradual } from './gradual';
import { grim } from './grim';
import { random } from './random';
import { suspiciousTitForTat } from './suspicious-tit-for-tat';
import { titForTat } from './tit-for-tat';
import { twoTats } from './two-tats';
import type { Strategy } from './types';
import { winStayLoseShift } from './win-stay-lose-shift';

/** Every accord strategy; a new one is one file and one line here. Order is the order of menus and tables. */
export const STRATEGIES: readonly Strategy[] = [
  titForTat,
  generousTitForTat,
  twoTats,
  winStayLoseShift,
  grim,
  gradual,
  alwaysHonour,
  alwaysDefect,
  suspiciousTitForTat,
  alternator,
  random,
];

/** @throws RangeError that lists the ids there are. */
export function strategyOf(id: string): Strategy {
  const found = STRATEGIES.find((s) => s.id === id);
  if (found === undefined)
    throw new RangeError(`no strategy "${id}"; there are ${STRATEGIES.map((s) => s.id).join(', ')}`);
  return found;
}
