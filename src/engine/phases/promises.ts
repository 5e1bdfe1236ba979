import type { Turn } from '../context';
import { done, isOpenDeed } from '../deals/clauses';
import type { Promise_ } from '../deals/types';
import { firstSince } from '../heard';
import type { Phase } from '../turn';

/**
 * The promise ledger: due promises are judged against the orders as carried out, and the wronged side is told what it can know.
 * Predictions are judged with them.
 */
export const promises: Phase = (t) => {
  predictions(t);
  for (const p of t.world.promises) {
    if (p.status !== 'open' || p.turn > t.world.turn) continue;
    p.status = judge(t, p);
    if (isOpenDeed(p.clause) || wasNamed(t, p) || openlyFreed(p)) tell(t, p);
  }
};

/** Whether a seat foresaw another's deed; sealed until the game ends where the deed is. */
function predictions(t: Turn): void {
  for (const place of t.setup.seats) {
    const by = t.setup.states[place]?.id ?? '';
    for (const [about, clauses] of Object.entries(t.orders[place]?.predictions ?? {})) {
      for (const clause of clauses) {
        const right = done(t, about, clause);
        if (right === null) continue;
        t.tell({ kind: 'prediction', by, about, clause, right }, isOpenDeed(clause) ? [by] : []);
      }
    }
  }
}

function judge(t: Turn, p: Promise_): Promise_['status'] {
  if (p.unless !== undefined && done(t, p.to, p.unless) === true) return 'void';
  const kept = done(t, p.from, p.clause);
  return kept === null ? 'void' : kept ? 'kept' : 'broken';
}

/** A threat that did not bind because its condition came, for all to see. */
function openlyFreed(p: Promise_): boolean {
  return p.status === 'void' && p.unless !== undefined && isOpenDeed(p.unless);
}

function wasNamed(t: Turn, p: Promise_): boolean {
  if (!('accord' in p.clause)) return false;
  const { accord } = p.clause;
  for (let n = firstSince(t.facts, t.world.turn); n < t.facts.length; n += 1) {
    const f = t.facts[n];
    if (f?.kind === 'named' && f.state === p.from && f.accord === accord) return true;
  }
  return false;
}

export function tell(t: Turn, p: Promise_): void {
  p.told = true;
  if (p.status === 'open') return;
  if (p.status === 'broken')
    t.add('brokenPromises', [t.setup.state(p.from)], { rule: 'promises.broken', delta: 1, by: [p.id] });
  t.tell({ kind: 'promise', promise: p.id, from: p.from, wronged: p.to, result: p.status, clause: p.clause });
}
