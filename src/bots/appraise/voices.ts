import { OBJECT, Room, SUPPORT, stakesOf, type Cast, type Own, type Stakes } from './assembly';
import type { Guess } from './beliefs';
import type { Situation } from './situation';
import type { Motion } from './texts';

/** A seat's best use of its voices against the guesses, and what it is worth on average. */
export interface Plan {
  /** Fixed voices first, then the best of the free ones in the order of what they bring. */
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

/** A voice is not raised for less than this, in points. */
const MARGIN = 0.05;

/** Best plan by adding one voice at a time: the items do not touch one another, so the greedy order is near the best. */
export function bestVoices(
  s: Situation,
  list: readonly Motion[],
  ideas: readonly Guess[],
  seat: number,
  means: Means,
  stakes: Stakes = stakesOf(s, seat, list),
): Plan {
  const room = new Room(
    s,
    list,
    ideas.map((g) => g.casts),
    stakes,
    means.freeObjection,
  );
  const own: Own = new Int8Array(list.length);
  for (const c of means.fixed) set(list, own, c);
  const casts = [...means.fixed];
  for (let v = 0; v < means.free; v += 1) {
    const best = bestCast(room, own, means);
    if (best === null) break;
    set(list, own, best);
    casts.push(best);
  }
  return { casts, worth: room.total(own) };
}

function bestCast(room: Room, own: Own, means: Means): Cast | null {
  let best: Cast | null = null;
  let most = MARGIN;
  for (const [place, m] of room.list.entries()) {
    if (own[place] !== 0 || means.silent?.includes(m.text) === true) continue;
    const now = room.worth(m.item, own);
    const backs = room.list.some((x, i) => x.item === m.item && i !== place && own[i] === SUPPORT);
    for (const stance of stancesWorthTrying(room, m, place)) {
      // Of rival drafts a seat supports one.
      if (stance === 'support' && backs) continue;
      own[place] = stance === 'object' ? OBJECT : SUPPORT;
      const gain = room.worth(m.item, own) - now;
      own[place] = 0;
      if (gain <= most) continue;
      most = gain;
      best = { seat: room.stakes.seat, text: m.text, stance };
    }
  }
  return best;
}

/** What the stage takes; an objection to a text one wants only serves where drafts compete. */
function stancesWorthTrying(room: Room, m: Motion, place: number): ('support' | 'object')[] {
  const wanted = (room.stakes.worth[place] as number) > 0;
  const stances: ('support' | 'object')[] = [];
  if (m.takes.object && (!wanted || m.option.decides === 'support')) stances.push('object');
  if (m.takes.support) stances.push('support');
  return stances;
}

function set(list: readonly Motion[], own: Own, c: Cast): void {
  const place = list.findIndex((m) => m.text === c.text);
  if (place >= 0) own[place] = c.stance === 'object' ? OBJECT : SUPPORT;
}

/** The guesses as they would be if a seat had signed these voices: its first guessed voices give way. */
export function given(ideas: readonly Guess[], seat: number, signed: readonly Cast[]): Guess[] {
  if (signed.length === 0) return [...ideas];
  return ideas.map(({ casts }) => {
    const own = casts.filter((c) => c.seat === seat && !signed.some((x) => x.text === c.text));
    return {
      casts: [
        ...casts.filter((c) => c.seat !== seat),
        ...signed,
        ...own.slice(0, Math.max(0, own.length - signed.length)),
      ],
    };
  });
}
