import type { Turn } from '../context';
import { firstSince } from '../heard';
import type { Clause, Outcome } from './types';
import { wordKind } from './words/registry';

/** Deeds everyone sees; what was honoured is known only by inspection, and what was written on a ballot never. */
export function isOpenDeed(c: Clause): boolean {
  return c.kind !== 'honour' && c.kind !== 'defect' && c.kind !== 'back';
}

/** Whether it came so this turn; null when nothing was counted or decided. Read it after the assembly. */
function cameTrue(t: Turn, c: Outcome): boolean | null {
  for (let n = firstSince(t.facts, t.world.turn); n < t.facts.length; n += 1) {
    const f = t.facts[n];
    if (f === undefined) break;
    if (c.kind === 'count' && f.kind === 'honour-count' && f.accord === c.accord)
      return f.honoured === c.honoured;
    if (c.kind !== 'count' && f.kind === 'text' && f.text === c.text) {
      if (f.result === 'waits' || f.result === 'moved') return null;
      return (f.result === 'approved') === (c.kind === 'passes');
    }
  }
  return null;
}

/** Whether the seat did what the clause says this turn, by voice or, where the text is voted on, by vote; null when it could not (its voice was taken away). */
export function done(t: Turn, seat: string, c: Clause): boolean | null {
  if (c.kind === 'count' || c.kind === 'passes' || c.kind === 'falls') return cameTrue(t, c);
  const place = t.setup.state(seat);
  const orders = t.orders[place];
  if (orders === null || orders === undefined) return null;
  const own = wordKind(c)?.done;
  if (own !== undefined) return own(t, place, c);
  switch (c.kind) {
    case 'honour':
    case 'defect':
      return orders.accords[c.accord] === c.kind;
    case 'support':
    case 'object': {
      if (orders.votes[c.text] === (c.kind === 'support' ? 'yes' : 'no')) return true;
      if (orders.voices.some((v) => v.text === c.text && v.stance === c.kind)) return true;
      return (t.mods.denied[place] ?? 0) > 0 ? null : false;
    }
    case 'silent':
      return (
        (orders.votes[c.text] ?? 'abstain') === 'abstain' && !orders.voices.some((v) => v.text === c.text)
      );
    case 'act':
    case 'no-act': {
      const did = orders.acts.some(
        (a) => a.verb === c.verb && (c.target === undefined || a.target === c.target),
      );
      return did === (c.kind === 'act');
    }
    case 'back':
    case 'forum-vote':
      return null;
    case 'proxy':
      return orders.proxy === c.to;
    case 'supplier':
      return orders.supplier === c.side;
  }
}
