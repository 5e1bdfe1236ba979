import type { LedgerEntry } from '../../engine';
import type { Account } from './facts';
import { chainOfCell } from './ledgerChains';
import { partsOf } from './ledgerRefs';
import type { Candidate } from './replayStep';

/**
 * For each step the steps that have to be over before it: those that an entry it tells gives as its causes, directly or through
 * entries of the turn that no step tells, and those that it names itself.
 */
export function causesOf(account: Account, steps: readonly Candidate[]): Map<string, ReadonlySet<string>> {
  const known = new Map<string, string[]>();
  const tells = new Map<number, string>();
  for (const step of steps) {
    for (const name of step.is) known.set(name, [...(known.get(name) ?? []), step.id]);
    for (const entry of step.entries) tells.set(entry, step.id);
  }
  const seen = new Map<number, ReadonlySet<string>>();

  /** Steps behind an entry; `from` leads to entries with lower numbers only, so this ends. */
  const behind = (entry: LedgerEntry): ReadonlySet<string> => {
    const done = seen.get(entry.id);
    if (done !== undefined) return done;
    const found = new Set<string>();
    const place = partsOf(entry.measure, entry.subject).findLast(({ axis }) => axis === 'state')?.id;
    for (const { by = [], from = [] } of entry.causes) {
      for (const who of by) {
        for (const id of known.get(who) ?? []) found.add(id);
        if (place !== undefined) for (const id of known.get(`${who}>${place}`) ?? []) found.add(id);
      }
      for (const cell of from) {
        const source = chainOfCell(account.entries, cell).findLast((e) => e.id < entry.id);
        if (source === undefined || source.turn !== account.turn) continue;
        const told = tells.get(source.id);
        if (told !== undefined) found.add(told);
        else for (const id of behind(source)) found.add(id);
      }
    }
    seen.set(entry.id, found);
    return found;
  };

  return new Map(
    steps.map((step) => {
      const all = new Set<string>();
      for (const name of step.needs) for (const id of known.get(name) ?? []) all.add(id);
      for (const at of step.entries) {
        const entry = account.entries[at];
        if (entry !== undefined) for (const id of behind(entry)) all.add(id);
      }
      all.delete(step.id);
      return [step.id, all] as const;
    }),
  );
}

/** The step in which all markets move that have none of their own. */
export const REST = 'rest';

/**
 * The causes among the chosen steps: what is left out hands on its own.
 * @param markets those left out that move in the step `REST`: what they caused comes after it
 */
export function contracted(
  causes: ReadonlyMap<string, ReadonlySet<string>>,
  kept: ReadonlySet<string>,
  markets: readonly Candidate[],
): Map<string, readonly string[]> {
  const resting = new Set(markets.map(({ id }) => id));
  const reach = (id: string, found: Set<string>, passed: Set<string>): Set<string> => {
    for (const cause of causes.get(id) ?? []) {
      if (kept.has(cause)) found.add(cause);
      else if (!passed.has(cause)) reach(cause, found, passed.add(cause));
      if (resting.has(cause)) found.add(REST);
    }
    return found;
  };
  const rest = new Set<string>();
  for (const id of resting) reach(id, rest, new Set(resting));
  rest.delete(REST);
  const after = [...kept].map((id): [string, readonly string[]] => {
    const found = reach(id, new Set(), new Set([id]));
    // Two changes of one market in a turn may stand on both sides of it.
    if (rest.has(id)) found.delete(REST);
    return [id, [...found]];
  });
  return new Map([...after, [REST, [...rest]]]);
}

/** Steps so that each comes after its causes; otherwise in the order given. */
export function inOrder<T extends { readonly id: string; readonly after: readonly string[] }>(
  steps: readonly T[],
): T[] {
  const left = [...steps];
  const done = new Set<string>();
  const placed: T[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ after }) => after.every((id) => done.has(id)));
    // Causes never run in a circle; if data ever did, the order given is kept rather than a step lost.
    const [next] = left.splice(Math.max(0, at), 1);
    if (next === undefined) break;
    done.add(next.id);
    placed.push(next);
  }
  return placed;
}
