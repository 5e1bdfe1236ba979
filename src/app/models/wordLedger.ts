import { COLUMNS } from '../../engine';
import type { Clause, Game, Promise_, View } from '../../engine';
import { screen } from './facts';
import { reputationOf } from './reputation';

/** What became of a word, as far as a seat may know. */
export type WordEnd = 'kept' | 'broken' | 'void' | 'due' | 'sealed';

export function endOf({ status, turn }: Promise_, now: number): WordEnd {
  if (status !== 'open') return status;
  return turn >= now ? 'due' : 'sealed';
}

/** Where the proof lies: what was said in the hall all heard, an act all saw; what was done in an accord, only inspections tell. */
export function evidenceOf(clause: Clause): 'hall' | 'accord' | 'act' {
  switch (clause.kind) {
    case 'honour':
    case 'defect':
    case 'count':
      return 'accord';
    case 'act':
    case 'no-act':
    case 'supplier':
      return 'act';
    default:
      return 'hall';
  }
}

/** How one partner kept its word, and how trust went both ways. */
export interface Partner {
  readonly seat: string;
  /** Words between the two, oldest first. */
  readonly words: readonly Promise_[];
  readonly kept: number;
  readonly broken: number;
  /** By turn from the start: its trust in this seat, and this seat's in it; screen points. Empty where the game has no trust. */
  readonly inMe: readonly number[];
  readonly inIt: readonly number[];
}

/** Partners at most, those with most words and most changed trust first. */
const MOST = 8;

/** Everybody this seat has to do with: who gave or got a word, and whose trust has moved most. */
export function partnersOf(game: Game, view: View): Partner[] {
  const { setup, history } = game;
  const me = setup.state(view.seat);
  const trusts = setup.scenario.rules.ledger === 'full' && COLUMNS.trust.see === 'public';
  const path = (from: number, to: number): number[] =>
    trusts ? history.map((world) => screen(world.trust.get(from, to))) : [];
  const partners = setup.seats.flatMap((place): Partner[] => {
    const seat = setup.states[place]?.id ?? '';
    if (place === me) return [];
    const words = view.promises.filter(
      ({ from, to }) => (from === seat && to === view.seat) || (from === view.seat && to === seat),
    );
    return [{ seat, words, ...reputationOf(view, seat), inMe: path(place, me), inIt: path(me, place) }];
  });
  const moved = ({ inMe }: Partner): number => Math.abs((inMe.at(-1) ?? 0) - (inMe[0] ?? 0));
  return partners
    .filter((one) => one.words.length + one.kept + one.broken > 0 || moved(one) >= 0.5)
    .toSorted((a, b) => b.words.length - a.words.length || moved(b) - moved(a))
    .slice(0, MOST);
}

/** Words kept and broken by this seat and to it. */
export function tallyOf(view: View): { to: { kept: number; of: number }; by: { kept: number; of: number } } {
  const count = (words: readonly Promise_[]) => {
    const judged = words.filter(({ status }) => status === 'kept' || status === 'broken');
    return { kept: judged.filter(({ status }) => status === 'kept').length, of: judged.length };
  };
  return {
    to: count(view.promises.filter(({ to }) => to === view.seat)),
    by: count(view.promises.filter(({ from }) => from === view.seat)),
  };
}
