import type { ForumOption, ForumOrder } from '../../../engine';
import { limit, shareOf, type Situation } from '../../appraise/situation';
import { news } from '../../news';
import { temper } from '../outlook';
import { best, missing } from './agenda';
import { cohesionOf, costOfSeat, planOf, weightOf } from './reckon';

/** How much a government likes a larger table. */
const WIDE = 760;
/** Below this worth of its weight a member is small, points of cohesion. */
const SMALL = 3;
/** Turns for which who was voted out stays out. */
const OUT = 4;
/** What a member of weight one would be worth, and what a voice in the assembly is, in points of cohesion. */
const WEIGHT = 120;
const VOTE = 1;
/** A swing state at the table is one that others see there; and a table that agrees can afford one more. */
const SWING = 1.5;

/** Weight against cohesion, candidate by candidate. */
export function admissions(s: Situation, option: ForumOption): NonNullable<ForumOrder['admit']> {
  const out: NonNullable<ForumOrder['admit']> = {};
  for (const candidate of option.admit)
    out[candidate.state] = admissionGain(s, option, candidate) > 0 ? 'yes' : 'no';
  return out;
}

/**
 * What letting a candidate in is worth to this seat, in points of cohesion: a larger table counts for more and agrees on less. Nobody
 * lets in who would sink the decision it waits for, nor who was just voted out; a trusted candidate is worth more than its size.
 */
export function admissionGain(
  s: Situation,
  option: ForumOption,
  { state, as }: ForumOption['admit'][number],
): number {
  const { f, plan } = planOf(s, option.forum);
  const near = best(s, option.forum);
  const i = s.setup.state(state);
  const { votes } = s.setup.states[i] ?? { votes: 0 };
  const gain =
    WEIGHT * weightOf(s, i) +
    VOTE * Math.min(6, votes) +
    6 * shareOf(s.read.get('trust', s.me, i)) +
    (s.setup.pole[i] === 0 ? SWING : 0) +
    (plan.pole * s.read.points('alignment', i)) / 25 +
    limit((cohesionOf(s, f) - 60) / 8, 0, 3);
  const cost = as === 'observer' ? 0 : costOfSeat(s, f, i);
  const anger = angerAt(s, option.forum, state);
  const after = cohesionOf(s, f) - cost;
  const sinks = near !== null && near.needs <= cohesionOf(s, f) && near.needs > after ? 2 * near.worth : 0;
  const low = limit((50 - after) / 10, 0, 3);
  const taste = 4 * (temper(s, WIDE + f) - 0.5);
  const exiled = news(s.view, 'left').some(
    (x) => x.forum === option.forum && x.state === state && x.by.length > 0 && x.turn > s.view.turn - OUT,
  );
  return exiled ? -WEIGHT : gain + taste - cost - anger - sinks - low;
}

/** What the anger of those who mind is worth to this seat, in points of cohesion: half, where they are its rivals anyway. */
function angerAt(s: Situation, forum: string, state: string): number {
  const { plan } = planOf(s, forum);
  const def = plan.candidates.find((c) => c.def.state === state)?.def;
  const mine = s.setup.pole[s.me] ?? 0;
  return (def?.anger ?? []).reduce((sum, a) => {
    const rival = mine !== 0 && s.setup.pole[s.setup.state(a.state)] === -mine;
    return sum + (a.trust / 100) * (rival ? 0.5 : 1);
  }, 0);
}

/**
 * A small member that was named as a cheat in each of the last three turns should go, and one that has crossed over where agreement is
 * wanting. Nobody sends away a large one: its weight is what the table is for.
 */
export function dropped(s: Situation, option: ForumOption): string | null {
  if (option.drop.length === 0) return null;
  const { f, plan } = planOf(s, option.forum);
  const ids = plan.accords.map((a) => s.setup.accords[a]?.id ?? '');
  const wanting = missing(s, option.forum) > 0;
  const severe = temper(s, WIDE + 10 + f) > 0.4;
  const cheats = (state: string) => {
    const turns = news(s.view, 'named').flatMap((x) =>
      x.state === state && ids.includes(x.accord) && x.turn >= s.view.turn - 3 ? [x.turn] : [],
    );
    return new Set(turns).size > 2;
  };
  const crossed = (i: number) => wanting && plan.pole * s.read.points('alignment', i) < -25;
  const small = (i: number) => WEIGHT * weightOf(s, i) < SMALL;
  return (
    option.drop.find((state) => {
      const i = s.setup.state(state);
      return crossed(i) || (severe && small(i) && cheats(state));
    }) ?? null
  );
}
