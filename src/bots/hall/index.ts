import type { Orders } from '../../engine';
import type { Situation } from '../appraise/situation';
import { groundOf, type Ground } from './ground';
import { guess } from './guesses';
import { OBJECT, SUPPORT, type Guesses } from './stance';
import { Room, type Call, type Terms } from './room';
import { meansOf, threatsOn } from './means';

export { OBJECT, SUPPORT } from './stance';
export type { Call, Terms } from './room';

/** A seat's best use of its voices, and what it is worth on average. */
export interface Plan {
  /** Fixed voices first, then the free ones in the order of what they bring. */
  readonly calls: readonly Call[];
  readonly worth: number;
}

/** The hall as a seat sees it at one moment of a turn: what is at stake, guesses, its means and its best plan as things stand. */
export class Hall {
  readonly ground: Ground;
  readonly ideas: Guesses;
  /** Place of this seat among the seats. */
  readonly me: number;
  /** A threat that is believed and dear makes it silent on a text. */
  readonly means: Terms;
  readonly plan: Plan;
  readonly #room: Room;
  readonly #alone: Float64Array;
  readonly #known = new Map<number, number>();

  constructor(readonly s: Situation) {
    this.ground = groundOf(s);
    this.ideas = guess(s, this.ground);
    this.me = this.ground.seatOf[s.me] ?? 0;
    this.#room = new Room(this.ground, this.ideas);
    this.#alone = new Float64Array(s.seats.length).fill(Number.NaN);
    this.means = meansOf(s, this.ground, this.me);
    this.plan = this.planFor(this.means);
    for (const { text, odds } of threatsOn(s, this.ground)) {
      if (!this.plan.calls.some((c) => c.text === text && c.stance === OBJECT)) continue;
      const means = { ...this.means, silent: [...(this.means.silent ?? []), text] };
      const quiet = this.planFor(means);
      const mute = this.planFor({ ...this.means, free: Math.max(0, this.means.free - 1) });
      const { harm } = s.setup.scenario.rules.statecraft.squeeze;
      const loss = odds * (harm * s.stake + this.plan.worth - mute.worth);
      if (this.plan.worth - quiet.worth >= loss) continue;
      this.means = means;
      this.plan = quiet;
    }
  }

  /** This seat's best plan under these terms. */
  planFor(terms: Terms): Plan {
    const worth = this.#room.best(this.me, terms);
    const calls = this.#room.placed.map((text) => ({
      seat: this.me,
      text,
      stance: this.#room.own[text] as number,
    }));
    return { calls: [...terms.fixed, ...calls], worth };
  }

  /**
   * What a seat expects of the turn when these voices are signed: its own first, the others' taken as facts. Whoever weighs offers asks
   * the same about many of them, so that each answer is remembered.
   */
  given(seat: number, own: readonly Call[], signed: readonly Call[], denied = -1): number {
    const key = this.#keyOf(seat, own, signed, denied);
    const before = key < 0 ? undefined : this.#known.get(key);
    if (before !== undefined) return before;
    const mine = seat === this.me;
    const fixed = mine ? this.means.fixed : NOTHING;
    const free = mine ? this.means.free : (this.ground.voices[seat] as number);
    const worth = this.#room.best(seat, {
      fixed: own.length === 0 ? fixed : [...fixed, ...own],
      free: Math.max(0, free - own.length),
      silent: mine ? this.means.silent : undefined,
      costless: mine ? this.means.costless : undefined,
      signed,
      denied,
    });
    if (key >= 0) this.#known.set(key, worth);
    return worth;
  }

  /** One number for a question with at most one voice on either side, or with this seat's whole plan on the other; −1 for others. */
  #keyOf(seat: number, own: readonly Call[], signed: readonly Call[], denied: number): number {
    const plan = signed === this.plan.calls;
    if (own.length > 1 || (signed.length > 1 && !plan)) return -1;
    const [m, n] = [this.ground.voices.length, this.ground.list.length];
    const codes = 2 * m * n + 2;
    const code = (c: Call | undefined) =>
      c === undefined ? 0 : 1 + 2 * (c.seat * n + c.text) + (c.stance === SUPPORT ? 1 : 0);
    const told = plan && signed.length > 0 ? codes - 1 : code(signed[0]);
    return ((seat * codes + code(own[0])) * codes + told) * (m + 1) + denied + 1;
  }

  /** What a seat expects of the turn as things stand. */
  alone(seat: number): number {
    const known = this.#alone[seat] as number;
    if (!Number.isNaN(known)) return known;
    const worth = seat === this.me ? this.plan.worth : this.given(seat, [], []);
    this.#alone[seat] = worth;
    return worth;
  }
}

const NOTHING: readonly Call[] = [];

const known = new WeakMap<object, { readonly hall: Hall; readonly word: string }>();

/**
 * The hall at a view. Of what is said in a turn only what is signed or sworn changes it: until then it is the same, with all that has
 * been reckoned in it.
 */
export function hallOf(s: Situation): Hall {
  const word = wordOf(s);
  const before = known.get(s.view.columns);
  if (
    before?.word === word &&
    before.hall.s.character === s.character &&
    before.hall.s.setup === s.setup &&
    before.hall.s.chance === s.chance
  )
    return before.hall;
  const hall = new Hall(s);
  known.set(s.view.columns, { hall, word });
  return hall;
}

/** What has been signed and sworn, as one text. */
function wordOf({ view, strategy }: Situation): string {
  let word = `${view.turn} ${strategy}`;
  for (const d of view.deals) if (d.status === 'agreed') word += ` ${d.id}`;
  for (const p of view.promises) word += ` ${p.id} ${p.status}`;
  return word;
}

/** Voices as orders; those already sold are cast by the rules and not ordered again. */
export function spoken(hall: Hall, plan: Plan, sold: readonly Call[]): NonNullable<Orders['voices']> {
  return plan.calls
    .filter((c) => !sold.some((x) => x.text === c.text))
    .map((c) => ({
      text: hall.ground.list[c.text]?.def.id ?? '',
      stance: c.stance === OBJECT ? ('object' as const) : ('support' as const),
    }));
}

export function stanceOf(stance: 'support' | 'object'): number {
  return stance === 'object' ? OBJECT : SUPPORT;
}

/** Id of the state at a place among the seats. */
export function idAt(s: Situation, seat: number): string {
  return s.setup.states[s.seats[seat] as number]?.id ?? '';
}

/** Id of the text at a place among the motions. */
export function textOf(hall: Hall, text: number): string {
  return hall.ground.list[text]?.def.id ?? '';
}
