import type { Clause, Consideration, Deal } from '../../engine';
import { decideAccords } from '../appraise/accords';
import { aimWorth } from '../appraise/interests';
import { idOf, inPoints, type Situation } from '../appraise/situation';
import { homeWeight } from '../appraise/voters';
import { stanceOf, type Call, type Hall } from '../hall';
import { callsIn } from '../hall/means';
import { laterCost, laterWorth } from './later';
import { vowWorth } from './vows';
import { trustIn } from './word';

/** What selling a voice costs beyond this turn's texts, points at stake 1: a state both sides court is courted for its silence. */
const RELUCTANCE = { hedging: 0.9, pole: 0.4 } as const;

/** Share of what a text is worth to a seat that it asks on top for speaking against that: friends remember who stood where. */
const AGAINST_ONESELF = 0.3;

/** What a market's word to buy from one side costs it beyond this turn, points at stake 1: nobody courts a market that is won. */
export const SUPPLY = 1.5;

/** What a seat asks for voices before it counts what they do in the hall. */
export function reluctance(s: Situation, { ground }: Hall, seat: number, calls: readonly Call[]): number {
  const courted = s.setup.pole[s.seats[seat] as number] === 0 ? RELUCTANCE.hedging : RELUCTANCE.pole;
  let asked = 0;
  for (const c of calls) {
    const worth = (ground.worth[seat * ground.list.length + c.text] as number) * c.stance;
    asked += courted * s.stake + AGAINST_ONESELF * Math.max(0, -worth);
  }
  return asked;
}

/** Points that a deal offered to this seat adds to its turn. Beyond escrow only the giver's word counts. */
export function dealWorth(s: Situation, hall: Hall, deal: Deal): number {
  const mine = deal.from === s.view.seat;
  const other = s.setup.state(mine ? deal.to : deal.from);
  const gets = mine ? deal.take : deal.give;
  const pays = mine ? deal.give : deal.take;
  const own = callsIn(hall.ground, hall.me, pays);
  const theirs = callsIn(hall.ground, hall.ground.seatOf[other] as number, gets);
  const voices = own.length + theirs.length === 0 ? 0 : hall.given(hall.me, own, theirs) - hall.plan.worth;
  const shy = own.length > 0 && theirs.length === 0 ? reluctance(s, hall, hall.me, own) : 0;
  return voices - shy + cash(s, gets) - cash(s, pays) + words(s, hall, other, gets) - sworn(s, hall, pays);
}

export function cash(s: Situation, items: readonly Consideration[]): number {
  let sum = 0;
  for (const x of items) if (x.kind === 'payment') sum += inPoints(x.amount);
  if (sum === 0) return 0;
  return sum * homeWeight(s) + aimWorth(s, 'banked', sum, inPoints(s.read.get('banked', s.me)));
}

/** The other side's promises, discounted by how it has kept its word. */
function words(s: Situation, hall: Hall, other: number, items: readonly Consideration[]): number {
  let worth = 0;
  for (const x of items)
    if (x.kind === 'promise')
      worth +=
        trustIn(s, other) *
        (later(s, x) ? laterWorth(s, x.clause, x.turn) : clauseWorth(s, hall, other, x.clause));
  return worth;
}

function later<T extends { turn?: number }>(s: Situation, word: T): word is T & { turn: number } {
  return word.turn !== undefined && word.turn > s.view.turn;
}

/** Points that another's deed is worth to this seat, were it certain. */
function clauseWorth(s: Situation, hall: Hall, other: number, clause: Clause): number {
  switch (clause.kind) {
    case 'object':
    case 'support': {
      const theirs = call(hall, hall.ground.seatOf[other] as number, clause.text, clause.kind);
      return theirs === null ? 0 : hall.given(hall.me, [], [theirs]) - hall.plan.worth;
    }
    case 'honour':
      return s.options.accords.some((a) => a.accord === clause.accord)
        ? vowWorth(s, other, clause.accord) / trustIn(s, other) + 0.3 * s.stake
        : 0;
    case 'no-act':
      return clause.target === undefined || clause.target === idOf(s, s.me) ? 0.5 * s.stake : 0;
    case 'supplier': {
      const side = clause.side === 'open' ? 1 : clause.side === 'closed' ? -1 : 0;
      return s.setup.pole[other] === 0 ? (s.setup.pole[s.me] ?? 0) * side * 0.8 * s.stake : 0;
    }
    default:
      return 0.2;
  }
}

/** What keeping one's own new promises would cost. */
function sworn(s: Situation, hall: Hall, items: readonly Consideration[]): number {
  let cost = 0;
  for (const x of items)
    if (x.kind === 'promise')
      cost += later(s, x) ? laterCost(s, x.clause, x.turn) : keeping(s, hall, x.clause);
  return cost;
}

/** Points that keeping a promise would cost this seat as things stand. */
export function keeping(s: Situation, hall: Hall, clause: Clause): number {
  switch (clause.kind) {
    case 'object':
    case 'support': {
      const mine = call(hall, hall.me, clause.text, clause.kind);
      return mine === null ? 0 : hall.plan.worth - hall.given(hall.me, [mine], []);
    }
    case 'silent': {
      const text = hall.ground.list.findIndex((m) => m.def.id === clause.text);
      const silent = [...(hall.means.silent ?? []), text];
      return hall.plan.worth - hall.planFor({ ...hall.means, silent }).worth;
    }
    case 'honour': {
      const due = s.options.accords.find((a) => a.accord === clause.accord);
      if (decideAccords(s, s.strategy).some((d) => d.accord === clause.accord && d.choice === 'honour'))
        return 0;
      return due?.dueIn === 'home' ? 0.4 * inPoints(due.due) : 0.5;
    }
    case 'supplier':
      return SUPPLY * s.stake;
    default:
      return 0.8 * s.stake;
  }
}

export function call(hall: Hall, seat: number, text: string, stance: 'support' | 'object'): Call | null {
  const place = hall.ground.list.findIndex((m) => m.def.id === text);
  return place < 0 ? null : { seat, text: place, stance: stanceOf(stance) };
}
