import type { Fact, FactBody, Game, Measure } from '../../engine';

/** A number at the end of a turn: what the ledger opens. */
export interface Cell {
  readonly turn: number;
  readonly measure: Measure;
  readonly subject: string;
}

/** What a finding rests on: places in the game's list of facts, and numbers of its ledger. */
export interface Evidence {
  readonly facts: readonly number[];
  readonly cells: readonly Cell[];
}

export type FactOf<K extends FactBody['kind']> = Fact & { readonly kind: K };

/** The facts of some kind with their places, in the order in which they were told. */
export function told<K extends FactBody['kind']>(
  { facts }: Pick<Game, 'facts'>,
  kind: K,
): { readonly fact: FactOf<K>; readonly at: number }[] {
  return facts.flatMap((fact, at) => (fact.kind === kind ? [{ fact: fact as FactOf<K>, at }] : []));
}
