import type { Orders } from '../../engine';
import { limit, shareOf, type Situation } from '../appraise/situation';
import { motions, textWorth, type Motion } from '../appraise/texts';

/** Ayes and noes in the stages that count them; a text that does not matter to the seat gets an abstention. */
export function votes(s: Situation): NonNullable<Orders['votes']> {
  const out: NonNullable<Orders['votes']> = {};
  for (const m of motions(s)) {
    const open = m.option.votes.filter((c) => c.allowed).map((c) => c.value);
    if (open.length === 0) continue;
    const favour = favourOf(s, m);
    const vote = favour > 0.02 ? 'yes' : favour < -0.02 ? 'no' : 'abstain';
    if (open.includes(vote)) out[m.def.id] = vote;
  }
  return out;
}

/** What a text is worth to the seat, with what it sponsors or asked for. */
export function favourOf(s: Situation, m: Motion): number {
  const asked = m.def.wantedBy.includes(s.view.seat) ? 0.6 : 0;
  const sponsors = m.def.sponsors.includes(s.view.seat) ? 1.5 : 0;
  const side = m.def.direction === 'liberal' ? 1 : -1;
  const lean =
    s.setup.pole[s.me] === 0 ? side * 0.4 * limit(2 * shareOf(s.read.get('alignment', s.me)), -1, 1) : 0;
  return textWorth(s, s.me, m) + asked + sponsors + lean;
}

/** Capital kept for the turn after. */
const RESERVE = 25_000;

/** Puts the own side's best drawer item on the docket when it can be afforded: a bloc that tables nothing loses the pen. */
export function tabled(s: Situation): string[] {
  const pole = s.setup.pole[s.me] ?? 0;
  if (pole === 0 || s.options.capital < s.options.tableCost + RESERVE) return [];
  const best = s.options.table.find((c) => {
    const item = s.setup.items[s.setup.item(c.value)];
    const first = s.setup.texts[s.setup.text(item?.texts[0] ?? '')];
    return c.allowed && first !== undefined && (first.direction === 'liberal' ? 1 : -1) === pole;
  });
  // Not everybody at once: a seat in three gets up.
  return best !== undefined && s.chance.below(1000, s.view.turn, 'bot-act', 700) < 330 ? [best.value] : [];
}
