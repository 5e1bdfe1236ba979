import { objectionCost, stakesOf, verdict, verdictWorth, type Cast, type Stakes } from './assembly';
import type { Guess } from './beliefs';
import type { Situation } from './situation';
import type { Motion } from './texts';

/** A seat's best use of its voices against the guesses, and what it is worth on average. */
export interface Plan {
  readonly casts: readonly Cast[];
  readonly worth: number;
}

export interface Means {
  /** Voices to place beside the fixed ones. */
  readonly free: number;
  /** Voices already signed away, cast first. */
  readonly fixed: readonly Cast[];
  /** Objections cost no friends (diplomacy). */
  readonly freeObjection: boolean;
  /** Texts on which it has promised silence. */
  readonly silent?: readonly number[];
}

/** Best plan by adding one voice at a time: the texts are few and mostly independent, so the greedy order is near the best. */
export function bestVoices(s: Situation, list: readonly Motion[], ideas: readonly Guess[], seat: number, means: Means): Plan {
  const stakes = stakesOf(s, seat, list);
  let casts: Cast[] = [...means.fixed];
  let worth = meanWorth(s, list, ideas, stakes, casts, means.freeObjection);
  for (let v = 0; v < means.free; v += 1) {
    let best: Plan = { casts, worth };
    for (const cast of candidates(s, list, stakes, casts, means.silent ?? [])) {
      const with_ = [...casts, cast];
      const value = meanWorth(s, list, ideas, stakes, with_, means.freeObjection);
      if (value > best.worth + MARGIN) best = { casts: with_, worth: value };
    }
    if (best.casts === casts) break;
    ({ worth } = best);
    casts = [...best.casts];
  }
  return { casts, worth };
}

/** A voice is not raised for less than this, in points. */
const MARGIN = 0.05;

function candidates(s: Situation, list: readonly Motion[], x: Stakes, taken: readonly Cast[], silent: readonly number[]): Cast[] {
  return list.flatMap((m) => {
    if (silent.includes(m.text) || taken.some((c) => c.text === m.text)) return [];
    const open = m.option.stances.filter((c) => c.allowed).map((c) => c.value);
    const wanted = (x.worth.get(m) ?? 0) > 0;
    const out: Cast[] = [];
    if (!wanted && open.includes('object')) out.push({ seat: x.seat, text: m.text, stance: 'object' });
    // Against a rival draft, an objection can serve even where the draft itself would do no harm.
    if (wanted && m.option.decides === 'support' && open.includes('object') && objectionCost(s, x.seat, m) === 0)
      out.push({ seat: x.seat, text: m.text, stance: 'object' });
    if (open.includes('support')) out.push({ seat: x.seat, text: m.text, stance: 'support' });
    return out;
  });
}

export function meanWorth(
  s: Situation,
  list: readonly Motion[],
  ideas: readonly Guess[],
  stakes: Stakes,
  own: readonly Cast[],
  freeObjection: boolean,
): number {
  let sum = 0;
  for (const idea of ideas) {
    const casts = [...idea.casts.filter((c) => c.seat !== stakes.seat), ...own];
    sum += verdictWorth(s, stakes, verdict(s, list, casts), casts, freeObjection);
  }
  return ideas.length === 0 ? 0 : sum / ideas.length;
}

/** The guesses as they would be if a seat had signed these voices: its first guessed voices give way. */
export function given(ideas: readonly Guess[], seat: number, signed: readonly Cast[]): Guess[] {
  return ideas.map(({ casts }) => {
    const own = casts.filter((c) => c.seat === seat && !signed.some((x) => x.text === c.text));
    return { casts: [...casts.filter((c) => c.seat !== seat), ...signed, ...own.slice(0, Math.max(0, own.length - signed.length))] };
  });
}
