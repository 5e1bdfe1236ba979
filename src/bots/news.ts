import type { Fact, View } from '../engine';

type Kind = Fact['kind'];
type Told<K extends Kind> = Extract<Fact, { kind: K }>;

const sorted = new WeakMap<View['facts'], Map<Kind, Fact[]>>();
const NONE: readonly never[] = [];

/** What a seat was told of one kind, oldest first. Views of one turn share their facts, so that these are sorted once a turn. */
export function news<K extends Kind>(view: View, kind: K): readonly Told<K>[] {
  let kinds = sorted.get(view.facts);
  if (kinds === undefined) sorted.set(view.facts, (kinds = byKind(view.facts)));
  return (kinds.get(kind) ?? NONE) as readonly Told<K>[];
}

function byKind(facts: readonly Fact[]): Map<Kind, Fact[]> {
  const kinds = new Map<Kind, Fact[]>();
  for (const fact of facts) {
    const same = kinds.get(fact.kind);
    if (same === undefined) kinds.set(fact.kind, [fact]);
    else same.push(fact);
  }
  return kinds;
}
