import { objectionCost } from '../appraise/assembly';
import { aimWorth, dialSlope, worldOf } from '../appraise/interests';
import { voicesOf, type Situation } from '../appraise/situation';
import { aimOfText, motions, noRuleAt, standardShare, type Motion } from '../appraise/texts';

/** Texts that are decided together: one alone, or rival drafts. */
export interface Item {
  /** Places in the list of motions. */
  readonly places: readonly number[];
  /** The most supported wins, instead of silence approving. */
  readonly contest: boolean;
  readonly decides: string;
  readonly threshold: number;
}

/**
 * What every motion is worth to every seat, as one seat reckons it: worked out once a turn, in flat arrays by [seat, motion], because
 * thousands of plans are held against it. Points, stake included.
 */
export interface Ground {
  readonly s: Situation;
  readonly list: readonly Motion[];
  readonly items: readonly Item[];
  /** Place among the seats by place among the states, −1 where nobody plays. */
  readonly seatOf: Int8Array;
  /** Voices of each seat this turn. */
  readonly voices: Int8Array;
  readonly worth: Float64Array;
  /** What an objection costs. */
  readonly cost: Float64Array;
  /** What it is worth that no rule is made, by [seat, item]. */
  readonly noRule: Float64Array;
  /** What being on the winning side of one more text is worth to this seat's aims. */
  readonly winning: number;
  readonly gain: number;
  readonly loss: number;
  /** Votes of the groups that nobody plays by the side they lean to, in voices. */
  readonly liberal: number;
  readonly illiberal: number;
}

const known = new WeakMap<object, Ground>();

/** The ground of a turn. Talk changes neither the columns nor it. */
export function groundOf(s: Situation): Ground {
  const before = known.get(s.view.columns);
  if (before?.s.character === s.character && before.s.setup === s.setup) return before;
  const ground = survey(s);
  known.set(s.view.columns, ground);
  return ground;
}

function survey(s: Situation): Ground {
  const list = motions(s);
  const items = itemsOf(list);
  const [m, n] = [s.seats.length, list.length];
  const seatOf = new Int8Array(s.setup.states.length).fill(-1);
  const worth = new Float64Array(m * n);
  const cost = new Float64Array(m * n);
  const noRule = new Float64Array(m * items.length);
  const share = list.map((motion) => motion.step * standardShare(s, s.setup.domain(motion.def.domain)));
  for (const [i, place] of s.seats.entries()) {
    seatOf[place] = i;
    const slope = dialSlope(s, place, worldOf(s, place));
    const id = s.setup.states[place]?.id ?? '';
    for (let t = 0; t < n; t += 1) {
      const motion = list[t] as Motion;
      const prize = motion.def.prizes[id] ?? 0;
      worth[i * n + t] = s.stake * (prize + (share[t] as number) * slope);
      if (place === s.me) worth[i * n + t] = (worth[i * n + t] as number) + aimOfText(s, motion);
      cost[i * n + t] = s.stake * objectionCost(s, place, motion);
    }
    for (const [k, item] of items.entries()) {
      const first = list[item.places[0] as number] as Motion;
      noRule[i * items.length + k] = item.contest ? s.stake * noRuleAt(s, first) * slope : 0;
    }
  }
  return {
    s,
    list,
    items,
    seatOf,
    voices: Int8Array.from(s.seats, (place) => Math.max(0, voicesOf(s, place) - s.read.get('acting', place))),
    worth,
    cost,
    noRule,
    winning: aimWorth(s, 'winning-texts', 1, s.read.get('wonTexts', s.me)),
    gain: s.stake * s.setup.scenario.assembly.supportGain,
    loss: s.stake * s.setup.scenario.assembly.supportLoss,
    ...backing(s),
  };
}

function itemsOf(list: readonly Motion[]): Item[] {
  const items: { item: number; places: number[] }[] = [];
  for (const [t, motion] of list.entries()) {
    const same = items.find((x) => x.item === motion.item);
    if (same === undefined) items.push({ item: motion.item, places: [t] });
    else same.places.push(t);
  }
  return items.map(({ places }) => {
    const first = list[places[0] as number] as Motion;
    const { decides } = first.option;
    return {
      places,
      contest: places.length > 1 || decides === 'support',
      decides,
      threshold: first.threshold,
    };
  });
}

function backing(s: Situation): { liberal: number; illiberal: number } {
  const share = s.setup.scenario.assembly.groupSupport / 1000;
  const sum = { liberal: 0, illiberal: 0 };
  if (share === 0) return sum;
  for (const market of s.setup.buyers) {
    const state = s.setup.states[market];
    const lean = s.read.get('tilt', 0, market);
    if (state === undefined || state.seat !== undefined || lean === 0) continue;
    sum[lean > 0 ? 'liberal' : 'illiberal'] += share * state.votes;
  }
  return sum;
}
