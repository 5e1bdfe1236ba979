import type { Consideration } from '../../../engine';
import { keyOf, wordOf } from './clauses';

/** What one side of an offer gives, as the sentence of the composer holds it. */
export interface Side {
  readonly thing: 'payment' | 'voice' | 'word' | 'none';
  readonly amount: number;
  /** `object/<text>` or `support/<text>`. */
  readonly voice: string;
  /** A deed as the key of a choice. */
  readonly clause: string;
  /** More than the sentence can say, kept as it was offered. */
  readonly rest: readonly Consideration[];
}

/** The first thing goes into the sentence, the others stay beside it. */
export function sideOf(items: readonly Consideration[], blank: Side): Side {
  const [first, ...rest] = items;
  if (first === undefined) return { ...blank, thing: 'none', rest: [] };
  switch (first.kind) {
    case 'payment':
      return { ...blank, thing: 'payment', amount: first.amount, rest };
    case 'voice':
      return { ...blank, thing: 'voice', voice: `${first.stance}/${first.text}`, rest };
    case 'promise':
      return { ...blank, thing: 'word', clause: keyOf(first.clause, first.turn), rest };
  }
}

export function considerationsOf({ thing, amount, voice, clause, rest }: Side): Consideration[] {
  const [stance, text] = voice.split('/');
  if (thing === 'payment') return [{ kind: 'payment', amount }, ...rest];
  if (thing === 'voice' && text !== undefined)
    return [{ kind: 'voice', text, stance: stance === 'support' ? 'support' : 'object' }, ...rest];
  if (thing === 'word' && clause !== '') return [{ kind: 'promise', ...wordOf(clause) }, ...rest];
  return [...rest];
}

/** The side as another giver could keep it: a word that is not among its words gives way to its first, or to money. */
export function fitting(side: Side, words: readonly { readonly key: string }[]): Side {
  if (side.thing !== 'word' || words.some(({ key }) => key === side.clause)) return side;
  const [first] = words;
  return first === undefined ? { ...side, thing: 'payment', clause: '' } : { ...side, clause: first.key };
}
