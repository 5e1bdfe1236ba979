import { aimWorth } from './interests';
import { noRuleWorth, textWorth, type Motion } from './texts';
import type { Situation } from './situation';

/** A voice somebody is supposed to raise. */
export interface Cast {
  readonly seat: number;
  readonly text: number;
  readonly stance: 'support' | 'object';
}

/** What every motion is worth to one seat, worked out once for thousands of guesses. Points. */
export interface Stakes {
  readonly seat: number;
  /** By place in the list of motions. */
  readonly worth: readonly number[];
  /** What an objection costs, stake included. */
  readonly objecting: readonly number[];
  /** What it is worth that no rule is made, by item. */
  readonly noRule: ReadonlyMap<number, number>;
  /** What being on the winning side of one more text is worth to its aims. */
  readonly winning: number;
}

export function stakesOf(s: Situation, seat: number, list: readonly Motion[]): Stakes {
  return {
    seat,
    worth: list.map((m) => textWorth(s, seat, m)),
    objecting: list.map((m) => s.stake * objectionCost(s, seat, m)),
    noRule: new Map(list.map((m) => [m.item, noRuleWorth(s, seat, m.item)])),
    winning: seat === s.me ? aimWorth(s, 'winning-texts', 1, s.read.get('wonTexts', seat)) : 0,
  };
}

/** Points that a thousandth of a swing state's trust is worth. */
const TRUST_COST = 0.003;

/** Points an objection costs before the stake: goodwill with each swing state that wants the text. */
export function objectionCost(s: Situation, seat: number, m: Motion): number {
  const id = s.setup.states[seat]?.id;
  const { objectionCost: home, objectionTrust } = s.setup.scenario.assembly;
  return (home + objectionTrust * TRUST_COST) * m.def.wantedBy.filter((x) => x !== id).length;
}

export const SILENT = 0;
export const SUPPORT = 1;
export const OBJECT = -1;
/** One's own stances by place in the list of motions: `SILENT`, `SUPPORT` or `OBJECT`. */
export type Own = Int8Array;

/**
 * The hall as one seat plays it against guesses of the others' voices: what each item is worth on average for its own stances. Items
 * do not touch one another, so a plan is judged item by item.
 */
export class Room {
  readonly items: readonly number[];
  readonly #places: ReadonlyMap<number, readonly number[]>;
  readonly #objectors: Int16Array;
  readonly #supporters: Int16Array;
  readonly #backing: Backing;

  constructor(
    private readonly s: Situation,
    readonly list: readonly Motion[],
    private readonly guesses: readonly (readonly Cast[])[],
    readonly stakes: Stakes,
    private readonly freeObjection: boolean,
  ) {
    this.#backing = backingOf(s);
    this.items = [...new Set(list.map((m) => m.item))];
    this.#places = new Map(
      this.items.map((item) => [item, list.flatMap((m, i) => (m.item === item ? [i] : []))]),
    );
    this.#objectors = new Int16Array(guesses.length * list.length);
    this.#supporters = new Int16Array(guesses.length * list.length);
    const placeOf = new Map(list.map((m, i) => [m.text, i]));
    for (const [k, casts] of guesses.entries()) {
      for (const c of casts) {
        const place = placeOf.get(c.text);
        if (place === undefined || c.seat === stakes.seat) continue;
        const counts = c.stance === 'object' ? this.#objectors : this.#supporters;
        counts[k * list.length + place] = (counts[k * list.length + place] as number) + 1;
      }
    }
  }

  /** Mean worth of one item under these stances, points. */
  worth(item: number, own: Own): number {
    const places = this.#places.get(item) ?? [];
    let sum = 0;
    for (let k = 0; k < this.guesses.length; k += 1)
      sum += this.#once(k * this.list.length, item, places, own);
    return this.guesses.length === 0 ? 0 : sum / this.guesses.length;
  }

  total(own: Own): number {
    return this.items.reduce((sum, item) => sum + this.worth(item, own), 0);
  }

  #once(base: number, item: number, places: readonly number[], own: Own): number {
    const { stakes } = this;
    const winner = this.#winner(base, places, own);
    const rivals = places.length > 1;
    let worth = winner < 0 ? (rivals ? (stakes.noRule.get(item) ?? 0) : 0) : (stakes.worth[winner] as number);
    for (const m of places) {
      const stance = own[m] as number;
      if (stance === SILENT) continue;
      const passed = m === winner;
      if (stance === OBJECT) {
        worth -= this.freeObjection ? 0 : (stakes.objecting[m] as number);
        if (!passed) worth += stakes.winning;
      } else worth += this.#credit(passed, rivals || (this.#objectors[base + m] as number) > 0);
    }
    return worth;
  }

  /** Support pays where the text was contested and passed, and costs where it fell. */
  #credit(passed: boolean, contested: boolean): number {
    const { supportGain, supportLoss } = this.s.setup.scenario.assembly;
    if (!passed) return -this.s.stake * supportLoss;
    return (contested ? this.s.stake * supportGain : 0) + this.stakes.winning;
  }

  /** Place of the motion that is approved, −1 when none is. */
  #winner(base: number, places: readonly number[], own: Own): number {
    const first = places[0] as number;
    const motion = this.list[first] as Motion;
    if (places.length > 1 || motion.option.decides === 'support')
      return this.#mostSupported(base, places, own);
    return passes(motion, this.#against(base, first, own), this.#for(base, first, own)) ? first : -1;
  }

  #against(base: number, m: number, own: Own): number {
    return (this.#objectors[base + m] as number) + (own[m] === OBJECT ? 1 : 0);
  }

  #for(base: number, m: number, own: Own): number {
    return (this.#supporters[base + m] as number) + (own[m] === SUPPORT ? 1 : 0);
  }

  #mostSupported(base: number, places: readonly number[], own: Own): number {
    const live = places.filter((m) => this.#against(base, m, own) < (this.list[m] as Motion).threshold);
    const support = live.map((m) => this.#for(base, m, own));
    const total = withGroups(this.list, this.#backing, live, support);
    const best = Math.max(0, ...total);
    const leaders = live.filter((_, i) => total[i] === best);
    return best > 0 && leaders.length === 1 ? (leaders[0] as number) : -1;
  }
}

/** What a stage asks beyond voices is guessed from the alignment of the states that nobody plays. */
function passes(m: Motion, against: number, inFavour: number): boolean {
  switch (m.option.decides) {
    case 'objectors':
    case 'consensus':
      return against < m.threshold;
    case 'replies':
    case 'majority':
      return inFavour + m.leaning > against;
    default:
      return true;
  }
}

/** Votes of the groups that nobody plays by the side they lean to, in voices. */
interface Backing {
  readonly liberal: number;
  readonly illiberal: number;
}

const known = new WeakMap<Situation, Backing>();

/** The same for every room of a turn, so it is counted once. */
function backingOf(s: Situation): Backing {
  const backing = known.get(s) ?? countBacking(s);
  known.set(s, backing);
  return backing;
}

function countBacking(s: Situation): Backing {
  const share = s.setup.scenario.assembly.groupSupport / 1000;
  const backing = { liberal: 0, illiberal: 0 };
  if (share === 0) return backing;
  for (const market of s.setup.buyers) {
    const state = s.setup.states[market];
    const lean = s.read.get('tilt', 0, market);
    if (state === undefined || state.seat !== undefined || lean === 0) continue;
    backing[lean > 0 ? 'liberal' : 'illiberal'] += share * state.votes;
  }
  return backing;
}

/** Adds a side's backing to its best supported live draft, split where several are level. */
function withGroups(
  list: readonly Motion[],
  backing: Backing,
  live: readonly number[],
  support: readonly number[],
): number[] {
  const total = [...support];
  for (const side of ['liberal', 'illiberal'] as const) {
    if (backing[side] === 0) continue;
    const own = live.flatMap((m, i) => ((list[m] as Motion).def.direction === side ? [i] : []));
    const most = Math.max(...own.map((i) => support[i] as number));
    const backed = own.filter((i) => support[i] === most);
    for (const i of backed) total[i] = (total[i] as number) + backing[side] / backed.length;
  }
  return total;
}
