import type { Deal, Orders } from '../engine';
import type { Situation } from './appraise/situation';
import type { Answer, Why } from './types';

/** How a weighing player plays a seat of the full rules: research, forums, the union and statecraft beside accords and texts. */
export interface LargePlay {
  /** Everything it orders in the sealed step. */
  orders(s: Situation, strategy: string): Orders;
  /** What it offers and promises in a talk step. */
  offers(s: Situation, strategy: string): Orders;
  answer(s: Situation, strategy: string, deal: Deal): Answer;
  why(s: Situation, strategy: string): Why | null;
}

let play: LargePlay | undefined;

/** From now on bots play the full rules so. `bots/index.ts` does this; `bots/class.ts` leaves it out, for who may never need it. */
export function playLarge(by: LargePlay): void {
  play = by;
}

/** @throws Error where only the bots of a class game have come. */
export function largePlay(): LargePlay {
  if (play === undefined) throw new Error('the bots of the full rules have not come: import bots/index.ts');
  return play;
}
