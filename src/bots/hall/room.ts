import type { Ground, Item } from './ground';
import { GUESSES, OBJECT, SUPPORT, type Guesses } from './stance';

/** A voice somebody is supposed to raise: seat by its place among the seats, text by its place among the motions. */
export interface Call {
  readonly seat: number;
  readonly text: number;
  readonly stance: number;
}

/** What a seat may do with its voices, and what it knows of the others' beyond the guesses. */
export interface Terms {
  /** Its own voices that are signed away or sworn, and those still to be placed. */
  readonly fixed: readonly Call[];
  readonly free: number;
  /** Texts on which it has promised silence. */
  readonly silent?: readonly number[];
  /** Objections cost no friends (diplomacy). */
  readonly costless?: boolean;
  /** Others' voices taken as facts: their guessed voices give way. */
  readonly signed?: readonly Call[];
  /** A seat whose last voice is taken away; −1 none. */
  readonly denied?: number;
}

/** A voice is not raised for less than this, in points. */
const MARGIN = 0.05;

/**
 * The hall as one seat plays it against the guesses: what each item is worth on average for its own stances. Items do not touch one
 * another, so a plan is judged item by item. One room serves a whole turn; nothing is allocated while plans are compared.
 */
export class Room {
  /** Own stances of the last plan, by place in the list of motions. */
  readonly own: Int8Array;
  /** Order in which the last plan placed its free voices. */
  readonly placed: number[] = [];
  readonly #against: Int8Array;
  readonly #inFavour: Int8Array;
  readonly #support: Float64Array;
  /** Worth of each item as the plan stands, and what each further voice would add, by 2 × text, + 1 for support. */
  readonly #now: Float64Array;
  readonly #gain: Float64Array;
  readonly #n: number;
  readonly #m: number;
  #seat = 0;
  #costless = false;
  #winning = 0;

  constructor(
    readonly g: Ground,
    readonly ideas: Guesses,
  ) {
    this.#n = g.list.length;
    this.#m = g.s.seats.length;
    this.own = new Int8Array(this.#n);
    this.#against = new Int8Array(GUESSES * this.#n);
    this.#inFavour = new Int8Array(GUESSES * this.#n);
    this.#support = new Float64Array(this.#n);
    this.#now = new Float64Array(g.items.length);
    this.#gain = new Float64Array(2 * this.#n);
  }

  /** Mean worth of the best use of a seat's voices, points; leaves the plan in `own`. Greedy: one voice after another. */
  best(seat: number, terms: Terms): number {
    const { items } = this.g;
    const gain = this.#gain;
    this.#enter(seat, terms);
    let total = 0;
    for (let k = 0; k < items.length; k += 1) {
      this.#now[k] = this.#worth(k, items[k] as Item);
      total += this.#now[k] as number;
    }
    if (terms.free > 0) for (let k = 0; k < items.length; k += 1) this.#weigh(k, terms.silent);
    for (let v = 0; v < terms.free; v += 1) {
      let most = MARGIN;
      let x = -1;
      let of = -1;
      for (let k = 0; k < items.length; k += 1)
        for (const t of (items[k] as Item).places)
          for (let side = 2 * t; side < 2 * t + 2; side += 1)
            if ((gain[side] as number) > most) {
              most = gain[side] as number;
              x = side;
              of = k;
            }
      if (x < 0) break;
      this.own[x >> 1] = x % 2 === 0 ? OBJECT : SUPPORT;
      this.placed.push(x >> 1);
      total += most;
      if (v + 1 === terms.free) break;
      this.#now[of] = this.#worth(of, items[of] as Item);
      this.#weigh(of, terms.silent);
    }
    return total;
  }

  /** What each voice that may still be raised on an item would add. A voice on one item changes nothing on another. */
  #weigh(k: number, silent: Terms['silent']): void {
    const item = this.g.items[k] as Item;
    const { own } = this;
    const now = this.#now[k] as number;
    for (const t of item.places) {
      const shut = own[t] !== 0 || silent?.includes(t) === true;
      for (let side = OBJECT; side <= SUPPORT; side += 2) {
        const x = 2 * t + (side === SUPPORT ? 1 : 0);
        if (shut || !this.#sensible(t, side, item)) {
          this.#gain[x] = -Infinity;
          continue;
        }
        own[t] = side;
        this.#gain[x] = this.#worth(k, item) - now;
        own[t] = 0;
      }
    }
  }

  /** What the stage takes. A friend's draft is not killed, the other side's not helped to win; one draft of an item is supported. */
  #sensible(t: number, side: number, item: Item): boolean {
    const { takes } = this.g.list[t] as Ground['list'][number];
    const worth = this.g.worth[this.#seat * this.#n + t] as number;
    if (side === OBJECT) return takes.object && worth <= 0;
    if (!takes.support || !item.contest) return takes.support;
    return worth > 0 && !item.places.some((p) => this.own[p] === SUPPORT);
  }

  /** Counts the others' voices under these terms. */
  #enter(seat: number, terms: Terms): void {
    const { g, ideas, own, placed } = this;
    this.#seat = seat;
    this.#costless = terms.costless === true;
    this.#winning = g.s.seats[seat] === g.s.me ? g.winning : 0;
    own.fill(0);
    placed.length = 0;
    for (const c of terms.fixed) if (c.seat === seat) own[c.text] = c.stance;
    this.#against.set(ideas.against);
    this.#inFavour.set(ideas.inFavour);
    for (let k = 0; k < GUESSES; k += 1) {
      this.#drop(k, seat, 0, -1);
      for (const c of terms.signed ?? []) this.#sign(k, c);
      if (terms.denied !== undefined && terms.denied >= 0) this.#deny(k, terms.denied);
    }
  }

  /** Takes a seat's guessed voices from the `from`-th on out of the counts, and any on a text. */
  #drop(k: number, seat: number, from: number, text: number): void {
    const { ideas } = this;
    const at = k * this.#m + seat;
    for (let v = 0; v < (ideas.count[at] as number); v += 1) {
      const t = ideas.text[at * ideas.most + v] as number;
      if (v >= from || t === text) this.#add(k, t, ideas.stance[at * ideas.most + v] as number, -1);
    }
  }

  /** One signed voice takes the place of the seat's guess on that text, or else of its last guess. */
  #sign(k: number, c: Call): void {
    const { ideas } = this;
    if (c.seat === this.#seat) return;
    const at = k * this.#m + c.seat;
    const many = ideas.count[at] as number;
    let has = false;
    for (let v = 0; v < many; v += 1) if (ideas.text[at * ideas.most + v] === c.text) has = true;
    this.#drop(k, c.seat, has ? many : many - 1, c.text);
    this.#add(k, c.text, c.stance, 1);
  }

  #deny(k: number, seat: number): void {
    if (seat === this.#seat) return;
    this.#drop(k, seat, (this.ideas.count[k * this.#m + seat] as number) - 1, -1);
  }

  #add(k: number, t: number, stance: number, by: number): void {
    const counts = stance === OBJECT ? this.#against : this.#inFavour;
    counts[k * this.#n + t] = (counts[k * this.#n + t] as number) + by;
  }

  /** Mean worth of one item under the stances in `own`, points. */
  #worth(k: number, item: Item): number {
    let sum = 0;
    for (let idea = 0; idea < GUESSES; idea += 1)
      sum += item.contest ? this.#rivals(idea, k, item) : this.#alone(idea, item);
    return sum / GUESSES;
  }

  #alone(idea: number, item: Item): number {
    const t = item.places[0] as number;
    const stance = this.own[t] as number;
    const against = (this.#against[idea * this.#n + t] as number) + (stance === OBJECT ? 1 : 0);
    const inFavour = (this.#inFavour[idea * this.#n + t] as number) + (stance === SUPPORT ? 1 : 0);
    const passed = passes(this.g, item, t, against, inFavour);
    const worth = passed ? (this.g.worth[this.#seat * this.#n + t] as number) : 0;
    return stance === 0 ? worth : worth + this.#voice(t, stance, passed, against > 0);
  }

  #rivals(idea: number, k: number, item: Item): number {
    const winner = this.#mostSupported(idea, item);
    let worth =
      winner < 0
        ? (this.g.noRule[this.#seat * this.g.items.length + k] as number)
        : (this.g.worth[this.#seat * this.#n + winner] as number);
    for (const t of item.places) {
      const stance = this.own[t] as number;
      if (stance !== 0) worth += this.#voice(t, stance, t === winner, true);
    }
    return worth;
  }

  /** What the voice itself costs and earns: goodwill, and credit where the text was contested. */
  #voice(t: number, stance: number, passed: boolean, contested: boolean): number {
    if (stance === OBJECT) {
      const cost = this.#costless ? 0 : (this.g.cost[this.#seat * this.#n + t] as number);
      return (passed ? 0 : this.#winning) - cost;
    }
    if (!passed) return -this.g.loss;
    return (contested ? this.g.gain : 0) + this.#winning;
  }

  /** Place of the draft that is approved, −1 when none is. */
  #mostSupported(idea: number, item: Item): number {
    const { g, own } = this;
    const support = this.#support;
    for (const t of item.places) {
      const against = (this.#against[idea * this.#n + t] as number) + (own[t] === OBJECT ? 1 : 0);
      support[t] =
        against >= item.threshold
          ? -1
          : (this.#inFavour[idea * this.#n + t] as number) + (own[t] === SUPPORT ? 1 : 0);
    }
    if (g.liberal > 0) this.#back(item, 'liberal', g.liberal);
    if (g.illiberal > 0) this.#back(item, 'illiberal', g.illiberal);
    let [best, winner, level] = [0, -1, false];
    for (const t of item.places) {
      const x = support[t] as number;
      if (x > best) [best, winner, level] = [x, t, false];
      else if (x === best && x > 0) level = true;
    }
    return level ? -1 : winner;
  }

  /** Adds a side's groups to its best supported live draft, split where several are level. */
  #back(item: Item, side: 'liberal' | 'illiberal', votes: number): void {
    let [most, level] = [-1, 0];
    for (const t of item.places) {
      if (this.g.list[t]?.def.direction !== side) continue;
      const x = this.#support[t] as number;
      if (x > most) [most, level] = [x, 1];
      else if (x === most && x >= 0) level += 1;
    }
    if (most < 0) return;
    for (const t of item.places)
      if (this.g.list[t]?.def.direction === side && this.#support[t] === most)
        this.#support[t] = most + votes / level;
  }
}

/** What a stage asks beyond voices is guessed from the alignment of the states that nobody plays. */
function passes(g: Ground, item: Item, t: number, against: number, inFavour: number): boolean {
  switch (item.decides) {
    case 'objectors':
    case 'consensus':
      return against < item.threshold;
    case 'replies':
    case 'majority':
      return inFavour + (g.list[t]?.leaning ?? 0) > against;
    default:
      return true;
  }
}
