import type { Consideration, Deal } from '../../engine';
import { stakesOf, type Cast, type Stakes } from '../appraise/assembly';
import { guesses, word, type Guess } from '../appraise/beliefs';
import { homeWeight } from '../appraise/acts';
import { aimWorth } from '../appraise/interests';
import { idOf, inPoints, voicesOf, type Situation } from '../appraise/situation';
import { motions, type Motion } from '../appraise/texts';
import { bestVoices, given, type Means, type Plan } from '../appraise/voices';

/** The hall as a bargainer sees it: motions, guesses, its means and its best plan without a new deal. */
export interface Market {
  readonly list: readonly Motion[];
  readonly ideas: readonly Guess[];
  readonly means: Means;
  readonly plan: Plan;
  /** What each seat has at stake, and what it expects of the turn without a deal. */
  readonly stakes: ReadonlyMap<number, Stakes>;
  readonly alone: Map<number, number>;
}

export function marketOf(s: Situation): Market {
  const list = motions(s);
  const ideas = guesses(s, list);
  const means = meansOf(s);
  const stakes = new Map(s.seats.map((seat) => [seat, stakesOf(s, seat, list)]));
  const plan = bestVoices(s, list, ideas, s.me, means, stakes.get(s.me));
  return { list, ideas, means, plan, stakes, alone: new Map([[s.me, plan.worth]]) };
}

/** What is left of this seat's voices after what it has signed and sworn for this turn. */
export function meansOf(s: Situation): Means {
  const sold = soldVoices(s);
  const sworn = swornVoices(s).filter((c) => !sold.some((x) => x.text === c.text));
  const fixed = [...sold, ...sworn].slice(0, s.options.voices);
  return {
    fixed,
    free: Math.max(0, s.options.voices - fixed.length),
    freeObjection: false,
    silent: swornSilence(s),
  };
}

/** Voices signed away in deals agreed this turn; the rules cast them. */
export function soldVoices(s: Situation): Cast[] {
  const { seat, turn } = s.view;
  return s.view.deals.flatMap((d) =>
    d.status === 'agreed' && d.turn === turn ? voicesIn(s, s.me, d.from === seat ? d.give : d.take) : [],
  );
}

function swornVoices(s: Situation): Cast[] {
  if (!s.character.keepsWord) return [];
  return mine(s).flatMap(({ clause: c }) =>
    c.kind === 'object' || c.kind === 'support'
      ? [{ seat: s.me, text: s.setup.text(c.text), stance: c.kind }]
      : [],
  );
}

function swornSilence(s: Situation): number[] {
  if (!s.character.keepsWord) return [];
  return mine(s).flatMap(({ clause: c }) => (c.kind === 'silent' ? [s.setup.text(c.text)] : []));
}

function mine(s: Situation) {
  const { seat, turn, promises } = s.view;
  return promises.filter(
    (p) => p.from === seat && p.turn === turn && p.status === 'open' && p.unless === undefined,
  );
}

export function voicesIn(s: Situation, seat: number, items: readonly Consideration[]): Cast[] {
  return items.flatMap((x) =>
    x.kind === 'voice' ? [{ seat, text: s.setup.text(x.text), stance: x.stance }] : [],
  );
}

/** What a seat expects of the turn when these voices are signed: its own cast first, the others' taken as facts. */
export function worthGiven(
  s: Situation,
  m: Market,
  seat: number,
  own: readonly Cast[],
  others: readonly Cast[],
): number {
  let { ideas } = m;
  for (const j of new Set(others.map((c) => c.seat)))
    ideas = given(
      ideas,
      j,
      others.filter((c) => c.seat === j),
    );
  return bestVoices(s, m.list, ideas, seat, withSigned(s, m, seat, own), m.stakes.get(seat)).worth;
}

/** What a seat expects of the turn as things stand. */
export function worthAlone(s: Situation, m: Market, seat: number): number {
  const known = m.alone.get(seat) ?? worthGiven(s, m, seat, [], []);
  m.alone.set(seat, known);
  return known;
}

function withSigned(s: Situation, m: Market, seat: number, own: readonly Cast[]): Means {
  const base = seat === s.me ? m.means : { fixed: [], free: voicesOf(s, seat), freeObjection: false };
  return { ...base, fixed: [...base.fixed, ...own], free: Math.max(0, base.free - own.length) };
}

/** What selling a voice costs beyond this turn's texts, points at stake 1: a state both sides court is courted for its silence. */
const RELUCTANCE = { hedging: 0.9, pole: 0.4 } as const;

/** What a seat asks for voices before it counts what they do in the hall. */
export function reluctance(s: Situation, seat: number, voices: number): number {
  return voices * s.stake * (s.setup.pole[seat] === 0 ? RELUCTANCE.hedging : RELUCTANCE.pole);
}

/** Points that a deal offered to this seat adds to its turn. Beyond escrow only the giver's word counts. */
export function dealWorth(s: Situation, m: Market, deal: Deal): number {
  const other = s.setup.state(deal.from === s.view.seat ? deal.to : deal.from);
  const gets = deal.from === s.view.seat ? deal.take : deal.give;
  const pays = deal.from === s.view.seat ? deal.give : deal.take;
  const own = voicesIn(s, s.me, pays);
  const theirs = voicesIn(s, other, gets);
  const voices = own.length + theirs.length === 0 ? 0 : worthGiven(s, m, s.me, own, theirs) - m.plan.worth;
  return (
    voices -
    (theirs.length === 0 ? reluctance(s, s.me, own.length) : 0) +
    cash(s, gets) -
    cash(s, pays) +
    words(s, m, other, gets) -
    sworn(s, m, pays)
  );
}

function cash(s: Situation, items: readonly Consideration[]): number {
  const sum = items.reduce((total, x) => total + (x.kind === 'payment' ? inPoints(x.amount) : 0), 0);
  return sum * homeWeight(s) + aimWorth(s, 'banked', sum, inPoints(s.read.get('banked', s.me)));
}

/** The other side's promises, discounted by how it has kept its word. */
function words(s: Situation, m: Market, other: number, items: readonly Consideration[]): number {
  let worth = 0;
  for (const x of items) {
    if (x.kind !== 'promise') continue;
    const { clause } = x;
    const trust = word(s, other) / 1000;
    if (clause.kind === 'object' || clause.kind === 'support') {
      const cast: Cast = { seat: other, text: s.setup.text(clause.text), stance: clause.kind };
      worth += trust * (worthGiven(s, m, s.me, [], [cast]) - m.plan.worth);
    } else if (clause.kind === 'honour') worth += trust * 0.8 * s.stake;
    else if (clause.kind === 'no-act' && (clause.target === undefined || clause.target === idOf(s, s.me)))
      worth += trust * 0.5 * s.stake;
    else if (clause.kind === 'supplier') worth += trust * supplierWord(s, other, clause.side);
    else worth += trust * 0.2;
  }
  return worth;
}

function supplierWord(s: Situation, other: number, side: 'open' | 'closed' | 'both'): number {
  const pole = s.setup.pole[s.me] ?? 0;
  const sign = side === 'open' ? 1 : side === 'closed' ? -1 : 0;
  return s.setup.pole[other] === 0 ? pole * sign * 0.8 * s.stake : 0;
}

/** What keeping one's own new promises would cost. */
function sworn(s: Situation, m: Market, items: readonly Consideration[]): number {
  let cost = 0;
  for (const x of items) {
    if (x.kind !== 'promise') continue;
    const { clause } = x;
    if (clause.kind === 'object' || clause.kind === 'support') {
      const cast: Cast = { seat: s.me, text: s.setup.text(clause.text), stance: clause.kind };
      cost += m.plan.worth - worthGiven(s, m, s.me, [cast], []);
    } else if (clause.kind === 'silent') {
      const text = s.setup.text(clause.text);
      const means = { ...m.means, silent: [...(m.means.silent ?? []), text] };
      cost += m.plan.worth - bestVoices(s, m.list, m.ideas, s.me, means).worth;
    } else if (clause.kind === 'honour') {
      const due = s.options.accords.find((a) => a.accord === clause.accord);
      cost += due?.dueIn === 'home' ? 0.4 * inPoints(due.due) : 0.5;
    } else cost += 0.8 * s.stake;
  }
  return cost;
}
