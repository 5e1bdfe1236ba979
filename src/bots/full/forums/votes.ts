import type { ForumOption, ForumOrder } from '../../../engine';
import { limit, shareOf, type Situation } from '../../appraise/situation';
import { news } from '../../news';
import { temper } from '../outlook';
import { best } from './agenda';
import { cohesionOf, costOfSeat, planOf, weightOf } from './reckon';

/** How much a government likes a larger table. */
const WIDE = 760;
/** What a member of weight one would be worth, and what a voice in the assembly is, in points of cohesion. */
const WEIGHT = 120;
const VOTE = 0.5;

/**
 * Weight against cohesion: a larger table counts for more and agrees on less. Nobody lets in who would sink the decision it waits
 * for, and a trusted candidate is worth more than its size.
 */
export function admissions(s: Situation, option: ForumOption): NonNullable<ForumOrder['admit']> {
  const { f, plan } = planOf(s, option.forum);
  const near = best(s, option.forum);
  const out: NonNullable<ForumOrder['admit']> = {};
  for (const { state, as } of option.admit) {
    const i = s.setup.state(state);
    const { votes } = s.setup.states[i] ?? { votes: 0 };
    const gain =
      WEIGHT * weightOf(s, i) +
      VOTE * Math.min(6, votes) +
      6 * shareOf(s.read.get('trust', s.me, i)) +
      (plan.pole * s.read.points('alignment', i)) / 25;
    const cost = as === 'observer' ? 0 : costOfSeat(s, f, i);
    const anger = angerAt(s, option.forum, state);
    const after = cohesionOf(s, f) - cost;
    const sinks = near !== null && near.needs <= cohesionOf(s, f) && near.needs > after ? 2 * near.worth : 0;
    const low = limit((50 - after) / 10, 0, 3);
    const taste = 4 * (temper(s, WIDE + f) - 0.5);
    out[state] = gain + taste - cost - anger - sinks - low > 0 ? 'yes' : 'no';
  }
  return out;
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

/** Who has been named twice running as a cheat in the forum's accords, or has crossed over, should go, if there is anyone. */
export function dropped(s: Situation, option: ForumOption): string | null {
  if (option.drop.length === 0) return null;
  const { f, plan } = planOf(s, option.forum);
  const ids = plan.accords.map((a) => s.setup.accords[a]?.id ?? '');
  const times = (state: string) =>
    news(s.view, 'named').filter(
      (x) => x.state === state && ids.includes(x.accord) && x.turn >= s.view.turn - 2,
    ).length;
  const crossed = (state: string) => plan.pole * s.read.points('alignment', s.setup.state(state)) < -25;
  const severe = temper(s, WIDE + 10 + f) > 0.4;
  return option.drop.find((state) => crossed(state) || (severe && times(state) > 1)) ?? null;
}
