import type { Turn } from '../context';
import { done, isOpenDeed } from '../deals/clauses';
import type { Promise_ } from '../deals/types';
import { firstSince } from '../heard';
import { fromPoints } from '../fixed';
import { within100 } from '../instruments/numbers';
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

/** A word broken where others see it is remembered; a democracy's voters hold it against their government (Fearon 1994). */
function broken(t: Turn, p: Promise_): void {
  const place = t.setup.state(p.from);
  t.add('brokenPromises', [place], { rule: 'promises.broken', delta: 1, by: [p.id] });
  const inside = t.setup.scenario.rules.domestic;
  if (inside === undefined || t.setup.states[place]?.regime !== 'democracy') return;
  const cause = {
    rule: p.unless === undefined ? 'promises.audience' : 'promises.bluff',
    delta: -fromPoints(inside.audience),
    path: '/rules/domestic/audience',
    by: [p.id],
  };
  within100(t, 'approval', [place], cause);
}

export function tell(t: Turn, p: Promise_): void {
  p.told = true;
  if (p.status === 'open') return;
  if (p.status === 'broken') broken(t, p);
  t.tell({ kind: 'promise', promise: p.id, from: p.from, wronged: p.to, result: p.status, clause: p.clause });
}
