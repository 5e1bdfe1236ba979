import type { Fact, View } from '../../engine';

/** The facts of one kind that a seat knows, oldest first. */
export function factsOfKind<K extends Fact['kind']>(view: View, kind: K): (Fact & { kind: K })[] {
  return view.facts.filter((fact): fact is Fact & { kind: K } => fact.kind === kind);
}
