import type { Act, VerbOption } from '../../../engine';
import type { Situation } from '../../appraise/situation';

/** An act with what it is reckoned to be worth, points, and its cost in capital, thousandths. */
export interface Idea {
  readonly act: Act;
  readonly worth: number;
  readonly cost: number;
}

/** What a bot makes of one verb of statecraft. A new one is one file like its neighbours and one line in the registry. */
export interface VerbIdeas {
  readonly verb: string;
  /** Acts of this verb in a turn, at most; absent: one. */
  most?(s: Situation): number;
  /** Every aim worth a thought, before the price of the capital it takes; the option is open and can be paid. */
  ideas(s: Situation, v: VerbOption): Idea[];
}

/** One idea for each of these places that the option allows as a target. */
export function aimed(
  s: Situation,
  v: VerbOption,
  places: readonly number[],
  worth: (i: number) => number,
): Idea[] {
  return places
    .filter((i) => i !== s.me)
    .map((i) => ({
      act: { verb: v.verb, target: s.setup.states[i]?.id ?? '' },
      worth: worth(i),
      cost: v.cost.capital ?? 0,
    }));
}
