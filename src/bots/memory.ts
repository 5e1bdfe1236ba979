import type { AccordChoice, View } from '../engine';
import { news } from './news';
import type { AccordMemory, Round } from './strategies/types';

/**
 * What a member remembers of an accord, from the facts told to it and nothing else: the public count of those who honoured and
 * its own conduct, turn by turn.
 */
export function memoryOf(view: View, accord: string, suspended: boolean): AccordMemory {
  const own = new Map<number, AccordChoice>();
  const rounds: Round[] = [];
  for (const fact of news(view, 'conduct'))
    if (fact.accord === accord && fact.state === view.seat)
      own.set(fact.turn, fact.honoured ? 'honour' : 'defect');
  for (const fact of news(view, 'honour-count'))
    if (fact.accord === accord)
      rounds.push({ turn: fact.turn, own: null, honoured: fact.honoured, others: fact.of });
  return {
    accord,
    turn: view.turn,
    suspended,
    rounds: rounds.map((round) => withoutSelf(round, own.get(round.turn) ?? null)),
  };
}

/** The count is of all members; a member takes itself out of it. */
function withoutSelf(round: Round, own: AccordChoice | null): Round {
  const others = Math.max(0, round.others - 1);
  const honoured = round.honoured - (own === 'honour' ? 1 : 0);
  return { ...round, own, others, honoured: Math.max(0, Math.min(others, honoured)) };
}
