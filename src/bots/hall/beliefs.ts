import { onTheAgenda, type Situation } from '../appraise/situation';
import { trustIn } from '../bargain/word';
import type { Ground } from './ground';
import { OBJECT, SUPPORT, type Guesses } from './stance';

/** A voice this seat has reason to expect. */
interface Expected {
  /** Place among the seats. */
  readonly seat: number;
  /** Place among the motions. */
  readonly text: number;
  readonly stance: number;
  /** Thousandths. */
  readonly odds: number;
}

/** Escrowed sales as good as cast, promises by how the promiser has kept its word. */
export function expectedVoices(s: Situation, g: Ground): Expected[] {
  const out: Expected[] = [];
  const { seat, turn } = s.view;
  const push = (from: string, text: string, stance: string, odds: number) => {
    const place = g.list.findIndex((m) => m.def.id === text);
    const i = g.seatOf[s.setup.state(from)] ?? -1;
    if (place >= 0 && i >= 0)
      out.push({ seat: i, text: place, stance: stance === 'object' ? OBJECT : SUPPORT, odds });
  };
  for (const deal of s.view.deals) {
    if (deal.status !== 'agreed' || deal.turn !== turn) continue;
    const mine = deal.from === seat;
    for (const item of mine ? deal.take : deal.give)
      if (item.kind === 'voice') push(mine ? deal.to : deal.from, item.text, item.stance, 1000);
  }
  for (const p of s.view.promises) {
    if (p.from === seat || p.turn !== turn || p.status !== 'open' || p.unless !== undefined) continue;
    const { clause } = p;
    if (clause.kind === 'object' || clause.kind === 'support')
      push(p.from, clause.text, clause.kind, 1000 * trustIn(s, s.setup.state(p.from)));
  }
  return out;
}

/** How often each state that may take voices away is expected to do so in a turn, permille. */
const TAKES = 450;

/** In about half of the guesses each such act hits an objector of the other side, whose last voice is lost. */
export function deniedOf(s: Situation, ideas: Guesses, k: number): void {
  if (!s.setup.scenario.rules.statecraft.verbs.includes('squeeze')) return;
  if (!onTheAgenda(s, 'statecraft')) return;
  const m = s.seats.length;
  for (const [i, place] of s.seats.entries()) {
    if (place === s.me || s.setup.pole[place] !== -1) continue;
    if (s.chance.below(1000, s.view.turn, 'bot-act', k, i) >= TAKES) continue;
    let targets = 0;
    for (let j = 0; j < m; j += 1) if (objects(s, ideas, k, j)) targets += 1;
    if (targets === 0) continue;
    let pick = s.chance.below(targets, s.view.turn, 'bot-act', k, 300 + i);
    for (let j = 0; j < m; j += 1) {
      if (!objects(s, ideas, k, j)) continue;
      if (pick === 0) {
        ideas.count[k * m + j] = (ideas.count[k * m + j] as number) - 1;
        break;
      }
      pick -= 1;
    }
  }
}

function objects(s: Situation, ideas: Guesses, k: number, j: number): boolean {
  if (s.setup.pole[s.seats[j] as number] === -1) return false;
  const at = k * s.seats.length + j;
  for (let v = 0; v < (ideas.count[at] as number); v += 1)
    if (ideas.stance[at * ideas.most + v] === OBJECT) return true;
  return false;
}
