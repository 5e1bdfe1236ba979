import type { Fact } from '../facts';

export interface Pivot {
  text: string;
  result: string;
  objectors: readonly string[];
  /** Who could each have turned the result alone. */
  pivotal: readonly string[];
}

/** Texts decided in a turn and who could still have changed each: the veto game's own index, not a majority's. */
export function pivots(facts: readonly Fact[], turn: number): Pivot[] {
  return facts.flatMap((f) =>
    f.kind === 'text' && f.turn === turn
      ? [{ text: f.text, result: f.result, objectors: f.objectors, pivotal: f.pivotal }]
      : [],
  );
}
