import type { Consideration, Voice } from '../../engine';
import type { Situation } from '../appraise/situation';

export interface Bound extends Voice {
  /** Signed in escrow: the rules cast it, it need not be ordered. */
  readonly sold: boolean;
}

/** Voices that this seat has signed away or, if it keeps its word, sworn for this turn. */
export function boundVoices(s: Situation): Bound[] {
  const { seat, turn } = s.view;
  const out: Bound[] = [];
  for (const d of s.view.deals) {
    if (d.status !== 'agreed' || d.turn !== turn) continue;
    for (const v of voicesOf(d.from === seat ? d.give : d.take)) out.push({ ...v, sold: true });
  }
  if (!s.character.keepsWord) return out;
  for (const p of s.view.promises) {
    if (p.from !== seat || p.turn !== turn || p.status !== 'open' || p.unless !== undefined) continue;
    const { clause } = p;
    if (clause.kind !== 'object' && clause.kind !== 'support') continue;
    if (out.some((b) => b.text === clause.text) || out.length >= s.options.voices) continue;
    const option = s.options.texts.find((o) => o.text === clause.text);
    if (
      clause.kind === 'support' &&
      out.some((b) => b.stance === 'support' && sameItem(s, b.text, clause.text))
    )
      continue;
    if (option?.stances.some((c) => c.value === clause.kind && c.allowed) === true)
      out.push({ text: clause.text, stance: clause.kind, sold: false });
  }
  return out;
}

/** Rival drafts of one item: a seat may back only one of them. */
function sameItem(s: Situation, one: string, other: string): boolean {
  const item = (text: string) => s.options.texts.find((o) => o.text === text)?.item;
  return item(one) !== undefined && item(one) === item(other);
}

export function voicesOf(items: readonly Consideration[]): Voice[] {
  return items.flatMap((x) => (x.kind === 'voice' ? [{ text: x.text, stance: x.stance }] : []));
}

/** The vote this seat swore on a text for this turn; null where it swore none or does not keep its word. */
export function swornVote(s: Situation, text: string): 'yes' | 'no' | null {
  if (!s.character.keepsWord) return null;
  for (const p of s.view.promises) {
    if (p.from !== s.view.seat || p.turn !== s.view.turn || p.status !== 'open') continue;
    if (p.clause.kind === 'support' && p.clause.text === text) return 'yes';
    if (p.clause.kind === 'object' && p.clause.text === text) return 'no';
  }
  return null;
}

/** True where this seat swore not to do a thing to a target this turn, and keeps its word. */
export function swornOff(s: Situation, verb: string, target: string): boolean {
  if (!s.character.keepsWord) return false;
  return s.view.promises.some(
    (p) =>
      p.from === s.view.seat &&
      p.turn === s.view.turn &&
      p.status === 'open' &&
      p.clause.kind === 'no-act' &&
      p.clause.verb === verb &&
      (p.clause.target === undefined || p.clause.target === target),
  );
}

/** Thousandths of belief in a seat's word: four in five, less a fifth for each promise it is known to have broken. */
export function word(s: Situation, seat: number): number {
  return Math.max(200, 800 - 200 * s.read.get('brokenPromises', seat));
}
