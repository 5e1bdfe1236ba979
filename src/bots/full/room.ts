import type { View } from '../../engine';
import { limit, shareOf, voicesOf as voiceCount, type Situation } from '../appraise/situation';
import { overtaken } from '../appraise/races';
import { motions, noRuleWorth, textWorth, type Motion } from '../appraise/texts';
import { word } from './commitments';

/** The hall as one seat reckons it: what every text is worth to it, and how likely so many others object. */
export interface Room {
  readonly list: readonly Motion[];
  /** Worth of approval to this seat, by place in the list, points. */
  readonly mine: readonly number[];
  /** Worth to another seat, as far as its interests are public. */
  theirs(seat: number, place: number): number;
  /** Chance that exactly so many others object; with `more` objectors taken as sure. */
  odds(place: number, count: number, more?: number): number;
  /** Chance that the text passes if this seat keeps silent, with `more` objectors taken as sure. */
  passes(place: number, more?: number): number;
  /** Share of the own side's expected support that a competing draft has. */
  backing(place: number): number;
  /** What objecting costs this seat. */
  cost(place: number): number;
}

const known = new WeakMap<View, Room>();

export function roomOf(s: Situation): Room {
  const found = known.get(s.view) ?? build(s);
  known.set(s.view, found);
  return found;
}

/** Seats with other things on their mind. */
const PRESENT = 0.85;
/** How much of a text's worth a bystander is thought to believe its voice decides. */
const DECISIVE = 0.4;
/** Weight of silence against a text worth a point squared. */
const SILENCE = 0.25;

/** What talk does not change: the texts, what each is worth to each seat, how eager the others are, who else may object. */
interface Ground {
  readonly list: readonly Motion[];
  worthOf(seat: number): readonly number[];
  /** By seat: chances that it objects and that it supports, by place in the list. */
  readonly eager: readonly { seat: number; object: readonly number[]; support: readonly number[] }[];
  readonly absent: readonly (readonly number[])[];
  /** The room as it was last, and the voices signed and sworn in it. */
  last?: { readonly word: string; readonly room: Room };
}

const grounds = new WeakMap<View['columns'], Ground>();

function groundOf(s: Situation): Ground {
  const found = grounds.get(s.view.columns) ?? survey(s);
  grounds.set(s.view.columns, found);
  return found;
}

function survey(s: Situation): Ground {
  const list = motions(s);
  const worths = new Map<number, readonly number[]>();
  const worthOf = (seat: number) => {
    const found = worths.get(seat) ?? list.map((m) => worth(s, seat, m));
    worths.set(seat, found);
    return found;
  };
  const eager = s.seats.flatMap((seat) => {
    if (seat === s.me) return [];
    const each = list.map((m, k) => eagerness(s, seat, m, worthOf(seat)[k] as number));
    const all = SILENCE + each.reduce((sum, e) => sum + e.object + e.support, 0);
    const voices = voiceCount(s, seat) * PRESENT;
    const chance = (x: number) => Math.min(0.95, (voices * x) / all);
    return [{ seat, object: each.map((e) => chance(e.object)), support: each.map((e) => chance(e.support)) }];
  });
  return { list, worthOf, eager, absent: list.map((m) => others(s, m)) };
}

function build(s: Situation): Room {
  const ground = groundOf(s);
  const sure = signed(s);
  const word = [...sure].map(([who, chance]) => `${who} ${chance}`).join(' ');
  // Most of what is said in a turn signs no voice: until one is, the room stays as it is.
  if (ground.last?.word === word) return ground.last.room;
  const room = furnish(s, ground, sure);
  ground.last = { word, room };
  return room;
}

function furnish(s: Situation, ground: Ground, sure: ReadonlyMap<string, number>): Room {
  const { list, worthOf } = ground;
  const mine = worthOf(s.me);
  const chances = list.map((m, k) => {
    const objects: number[] = [];
    for (const e of ground.eager) {
      const told = sure.size === 0 ? undefined : sure.get(`${e.seat}/${m.def.id}`);
      const chance = told ?? e.object[k] ?? 0;
      if (chance > 0) objects.push(chance);
    }
    return counts([...objects, ...(ground.absent[k] as number[])]);
  });
  const supports = list.map((_, k) => ground.eager.reduce((sum, e) => sum + (e.support[k] as number), 0));
  const odds: Room['odds'] = (place, count, more = 0) => chances[place]?.[count - more] ?? 0;
  return {
    list,
    mine,
    theirs: (seat, place) => worthOf(seat)[place] ?? 0,
    odds,
    passes: (place, more = 0) => {
      const need = list[place]?.threshold ?? 2;
      let sum = 0;
      for (let k = 0; k + more < need; k += 1) sum += chances[place]?.[k] ?? 0;
      return limit(sum, 0, 1);
    },
    backing: (place) => {
      const m = list[place] as Motion;
      const all = list.reduce(
        (sum, x, k) =>
          x.item === m.item && x.def.direction === m.def.direction
            ? sum + 0.3 + (supports[k] as number)
            : sum,
        0,
      );
      return all === 0 ? 1 : (0.3 + (supports[place] as number)) / all;
    },
    cost: (place) => s.stake * objectionCost(s, s.me, list[place] as Motion),
  };
}

/** Approval's worth with what a seat sponsors or asked for; a hedging seat leans a little with its alignment. */
function worth(s: Situation, seat: number, m: Motion): number {
  const id = s.setup.states[seat]?.id ?? '';
  const asked = m.def.wantedBy.includes(id) ? 0.6 : 0;
  const sponsors = m.def.sponsors.includes(id) ? 1 : 0;
  const side = m.def.direction === 'liberal' ? 1 : -1;
  const lean =
    s.setup.pole[seat] === 0 ? side * 0.5 * limit(2 * shareOf(s.read.get('alignment', seat)), -1, 1) : 0;
  const rivals = m.option.decides === 'support' ? noRuleWorth(s, seat, m.item) : 0;
  // The prize is a seller's advantage, not points: a tenth of it is felt.
  const prize = s.stake * 0.75 * (m.def.prizes[id] ?? 0);
  // What the market will have decided by tomorrow is not worth a quarrel today.
  const alive = 1 - overtaken(s, m.def);
  return ((textWorth(s, seat, m) - prize - rivals) * ministry(s, seat, m) + asked + sponsors + lean) * alive;
}

/** No ministry reads a text quite as another: the same seat cares more for one and less for the next, differently in each game. */
function ministry(s: Situation, seat: number, m: Motion): number {
  return 0.4 + (1.2 * s.chance.below(1000, 0, 'bot-voice', 500 + seat, m.text)) / 1000;
}

/** Points that a thousandth of a swing state's trust is worth. */
const TRUST_COST = 0.003;

/** Points an objection costs before the stake: goodwill with each swing state that wants the text. */
function objectionCost(s: Situation, seat: number, m: Motion): number {
  const id = s.setup.states[seat]?.id;
  const { objectionTrust } = s.setup.scenario.assembly;
  let wanting = 0;
  for (const x of m.def.wantedBy) if (x !== id) wanting += 1;
  return objectionTrust * TRUST_COST * wanting;
}

function eagerness(
  s: Situation,
  seat: number,
  m: Motion,
  value: number,
): { object: number; support: number } {
  const object = m.takes.object ? -value * DECISIVE - s.stake * objectionCost(s, seat, m) : 0;
  const support = m.takes.support
    ? m.option.decides === 'support'
      ? value * DECISIVE
      : Math.min(0.3, value * 0.06)
    : 0;
  const square = (x: number) => (x > 0 ? x * x : 0);
  return { object: square(object), support: square(support) };
}

/** Objections signed or promised to this seat, as chances by `seat/text`. */
function signed(s: Situation): Map<string, number> {
  const out = new Map<string, number>();
  const { seat, turn } = s.view;
  for (const p of s.view.promises) {
    if (p.from === seat || p.turn !== turn || p.status !== 'open') continue;
    if (p.clause.kind !== 'object' && p.clause.kind !== 'silent') continue;
    const from = s.setup.state(p.from);
    const belief = word(s, from) / 1000;
    out.set(`${from}/${p.clause.text}`, p.clause.kind === 'object' ? belief : 1 - belief);
  }
  for (const d of s.view.deals) {
    if (d.status !== 'agreed' || d.turn !== turn) continue;
    const other = s.setup.state(d.from === seat ? d.to : d.from);
    for (const x of d.from === seat ? d.take : d.give)
      if (x.kind === 'voice') out.set(`${other}/${x.text}`, x.stance === 'object' ? 1 : 0);
  }
  return out;
}

/** Chances that the states nobody plays are in the room and object, one each. */
function others(s: Situation, m: Motion): number[] {
  if (!s.setup.scenario.assembly.others || !m.takes.object) return [];
  const side = m.def.direction === 'liberal' ? 1 : -1;
  const domain = s.setup.domain(m.def.domain);
  const { wAlign, wBase, voteNoise } = s.setup.p;
  const out: number[] = [];
  for (const [i, state] of s.setup.states.entries()) {
    if (state.seat !== undefined || state.votes === 0) continue;
    const lean =
      side *
      (shareOf(s.read.get('alignment', i)) * (wAlign / 1000) +
        shareOf(s.read.get('tilt', domain, i)) * (wBase / 1000));
    const against = limit((-0.25 - lean + voteNoise / 1000) / (2 * Math.max(0.001, voteNoise / 1000)), 0, 1);
    const there = (30 + 25 * state.delegates + (m.def.wantedBy.includes(state.id) ? 100 : 0)) / 1000;
    if (against > 0) out.push(against * there);
  }
  return out;
}

/** No stage asks for more objections than this, less one. */
const MOST_COUNTED = 6;

/** Chance of 0, 1, 2 … of independent events happening. */
function counts(chances: readonly number[]): number[] {
  const out = [1];
  for (const p of chances) {
    if (out.length < MOST_COUNTED) out.push(0);
    for (let k = out.length - 1; k > 0; k -= 1)
      out[k] = (out[k - 1] as number) * p + (out[k] as number) * (1 - p);
    out[0] = (out[0] as number) * (1 - p);
  }
  return out;
}
