import type { Fact } from '../engine';

/** `O-3.DEU`, and `O-3-1.DEU` for the first talk of turn 3. */
export function orderRef(turn: number, kind: 'talk' | 'act', step: number, seat: string): string {
  return kind === 'act' ? `O-${turn}.${seat}` : `O-${turn}-${step + 1}.${seat}`;
}

/** `I-3.2`: the second intervention of turn 3. */
export function interventionRef(turn: number, n: number): string {
  return `I-${turn}.${n + 1}`;
}

/** `F-3.14`: the fourteenth thing that came of turn 3, in the order in which the rules told it. */
export function factRefs(facts: readonly Fact[]): Map<Fact, string> {
  const seen = new Map<number, number>();
  const refs = new Map<Fact, string>();
  for (const fact of facts) {
    const n = (seen.get(fact.turn) ?? 0) + 1;
    seen.set(fact.turn, n);
    refs.set(fact, `F-${fact.turn}.${n}`);
  }
  return refs;
}

/** F-2.3 before F-2.10, S-2 before S-10. */
export function compareRefs(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [n, x] of left.entries()) {
    const y = right[n] ?? 0;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function partsOf(ref: string): (string | number)[] {
  return ref.split(/[-.]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
