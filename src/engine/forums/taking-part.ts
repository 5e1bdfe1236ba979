import { FULL, clamp, mul, PERMILLE, ratio } from '../fixed';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { isConvened, planOf, sits } from './table';

/** The most that councils can lift the return of a forum's accords to, permille. */
const BEST = 1200;

/** True where an accord is in force: its turn has come, it has not lapsed, and the forum it belongs to meets. */
export function isOn(setup: Setup, world: Known, accord: number): boolean {
  const def = setup.accords[accord];
  if (def === undefined || def.from > world.turn || world.lapsed.get(accord) !== 0) return false;
  const f = setup.forumOf[accord] ?? -1;
  return f < 0 || (isConvened(world, f) && membersNow(setup, world, accord).length > 0);
}

/** Places of those who take part in an accord now: its members or, where it belongs to a forum, those of them with a seat there. */
export function membersNow(setup: Setup, world: Known, accord: number): readonly number[] {
  const all = setup.membersOf[accord] ?? [];
  const f = setup.forumOf[accord] ?? -1;
  return f < 0 ? all : all.filter((i) => world.seatIn.get(f, i) > 0);
}

/** The same by id. */
export function memberIds(setup: Setup, world: Known, accord: number): readonly string[] {
  const def = setup.accords[accord];
  if (def === undefined) return [];
  const f = setup.forumOf[accord] ?? -1;
  return f < 0 ? def.members : def.members.filter((id) => world.seatIn.get(f, setup.state(id)) > 0);
}

/** What an accord returns of what it promises, permille: bargaining in a forum that is at odds eats up the rest. */
export function returnOf(setup: Setup, world: Known, accord: number): number {
  const f = setup.forumOf[accord] ?? -1;
  if (f < 0) return PERMILLE;
  const { n } = planOf(setup, f);
  const lost = ratio(n.waste, FULL - world.cohesion.get(f), FULL);
  const bodies = (['business', 'multistakeholder'] as const).filter((kind) => sits(setup, world, f, kind));
  return clamp(PERMILLE - lost + bodies.length * n.quality, 0, BEST);
}

/** What a kept due buys at home, permille: firms in a council want to see their own state comply. */
export function temptationOf(setup: Setup, world: Known, accord: number): number {
  const f = setup.forumOf[accord] ?? -1;
  if (f < 0 || !sits(setup, world, f, 'business')) return PERMILLE;
  return clamp(PERMILLE - mul(planOf(setup, f).n.compliance, PERMILLE), 0, PERMILLE);
}
