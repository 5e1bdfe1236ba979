import { idOf, type Situation } from './situation';

/** Points at stake 1 that paying back is worth, for each thing done to this seat in the last turn. */
const PER_INJURY = 0.35;

/** What it is worth to answer a seat for what it did last turn: bans, objections to this seat's texts, its voice taken away. */
export function grudge(s: Situation, target: number): number {
  const id = idOf(s, target);
  const me = s.view.seat;
  const pole = s.setup.pole[s.me] ?? 0;
  let injuries = 0;
  const { facts } = s.view;
  for (let n = facts.length - 1; n >= 0; n -= 1) {
    const f = facts[n];
    if (f === undefined || f.turn < s.view.turn - 1) break;
    if (f.kind === 'act' && f.state === id)
      injuries += f.verb === 'ban' && pole === -1 ? 1 : f.verb === 'squeeze' && f.target === me ? 2 : 0;
    if (f.kind === 'text' && f.objectors.includes(id) && sponsoredBy(s, f.text)) injuries += 1;
  }
  return injuries * PER_INJURY * s.stake * s.character.spite;
}

function sponsoredBy(s: Situation, text: string): boolean {
  return s.setup.texts[s.setup.text(text)]?.sponsors.includes(s.view.seat) === true;
}
