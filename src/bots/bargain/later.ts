import { stakeOf, type Clause } from '../../engine';
import type { Situation } from '../appraise/situation';

/** What a voice that is promised for the next turn is reckoned to decide there, points at stake 1. */
const VOICE = 1;
/** The same for any other deed. */
const DEED = 0.5;
/** What it costs to have one's hands tied next turn, even by what one would do anyway. */
const TIED = 0.3;

/** Points that another's deed in the next turn is worth to this seat, were it certain. Nobody knows that turn's hall yet. */
export function laterWorth(s: Situation, clause: Clause, turn: number): number {
  const stake = stakeOf(s.setup, turn) / 1000;
  switch (clause.kind) {
    case 'object':
    case 'support':
      return VOICE * stake * sideOf(s, s.me, clause);
    case 'honour':
      return s.setup.accords[s.setup.accord(clause.accord)]?.members.includes(s.view.seat) === true
        ? DEED * stake
        : 0;
    default:
      return 0.2;
  }
}

/** Points that a word about the next turn is reckoned to cost its giver. */
export function laterCost(s: Situation, clause: Clause, turn: number): number {
  const stake = stakeOf(s.setup, turn) / 1000;
  if (clause.kind === 'object' || clause.kind === 'support') {
    const side = sideOf(s, s.me, clause);
    return stake * (side < 0 ? VOICE : TIED);
  }
  return stake * (clause.kind === 'honour' ? TIED : 2 * DEED);
}

/** 1: the deed serves this seat's side; −1: the other's; 0: the seat has none. */
function sideOf(s: Situation, place: number, clause: Extract<Clause, { text: string }>): number {
  const text = s.setup.texts[s.setup.text(clause.text)];
  const way = text?.direction === 'liberal' ? 1 : -1;
  return (s.setup.pole[place] ?? 0) * way * (clause.kind === 'object' ? -1 : 1);
}
