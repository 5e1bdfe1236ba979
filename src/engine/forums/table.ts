import type { CouncilDef } from '../../scenario/types';
import { PERMILLE, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import { rests } from '../institutions/rest';
import type { ForumPlan, Setup } from '../setup';
import type { Known } from '../world';

/** What a seat in a forum is, as the `seatIn` column keeps it. */
export const MEMBER = 1;
export const OBSERVER = 2;
export const INVITED = -1;

export function planOf(setup: Setup, f: number): ForumPlan {
  const plan = setup.forums[f];
  if (plan === undefined) throw new RangeError(`no forum at place ${f}`);
  return plan;
}

export function isConvened(world: Known, f: number): boolean {
  return world.convened.get(f) > 0;
}

/** Places of the members, in the order of the chair; none before it is convened. */
export function seated(setup: Setup, world: Known, f: number): number[] {
  return planOf(setup, f).order.filter((i) => world.seatIn.get(f, i) === MEMBER);
}

/** Places of the members that are seats: one vote each, whatever their size. */
export function votersIn(setup: Setup, world: Known, f: number): number[] {
  return seated(setup, world, f).filter((i) => setup.states[i]?.seat !== undefined);
}

/** Members and observers together by capacity, of all states, permille. An observer brings what a member would. */
export function weightOf(setup: Setup, world: Known, f: number): number {
  const { cap } = frameOf(setup);
  let [own, all] = [0, 0];
  for (const [i, c] of cap.entries()) {
    all += c;
    if (world.seatIn.get(f, i) > 0) own += c;
  }
  return ratio(own, PERMILLE, all);
}

/** True where a council of the kind sits. */
export function sits(setup: Setup, world: Known, f: number, kind: CouncilDef['kind']): boolean {
  return setup.councils.some((c, k) => c.forum === f && c.def.kind === kind && world.council.get(k) > 0);
}

/** True where one of the two has tied itself to the other. */
export function tied(setup: Setup, world: Known, f: number, other: number): boolean {
  return setup.councils.some((c, k) => {
    const to = c.forum === f ? other : c.forum === other ? f : -1;
    return (
      to >= 0 && c.def.kind === 'tie' && setup.forums[to]?.def.id === c.def.with && world.council.get(k) > 0
    );
  });
}

/** Turns from one summit to the next: groups of all sides take one longer. */
export function interval(setup: Setup, world: Known, f: number): number {
  return planOf(setup, f).def.every + (sits(setup, world, f, 'multistakeholder') ? 1 : 0);
}

/**
 * True in a turn of a summit: the first comes `every` turns after the founding, or in the first turn where the forum stands already.
 * One that has nothing to decide holds none.
 */
export function summitNow(setup: Setup, world: Known, f: number): boolean {
  const { def } = planOf(setup, f);
  if (!isConvened(world, f) || def.deliverables.length === 0) return false;
  const every = interval(setup, world, f);
  const since = world.turn - world.convened.get(f);
  return def.convene === undefined ? since % every === 0 : since > 0 && since % every === 0;
}

/** How many of the others must want a member out: the same share, and never less than it. */
export function votesToExclude({ def }: ForumPlan, others: number): number {
  const share = (def.admission?.needs ?? PERMILLE) * others;
  return Math.max(1, Math.floor((share + PERMILLE - 1) / PERMILLE));
}

/** How many yes an admission needs of so many votes: the share asked for, to the nearest vote. */
export function yesNeeded({ def }: ForumPlan, voters: number): number {
  const share = (def.admission?.needs ?? PERMILLE) * voters;
  return Math.max(1, Math.floor((share + PERMILLE / 2) / PERMILLE));
}

/** Candidates that members may vote on now: neither seated nor invited, and there is room. */
export function votedOn(setup: Setup, world: Known, f: number): ForumPlan['candidates'] {
  const plan = planOf(setup, f);
  const { admission } = plan.def;
  if (admission === undefined || !isConvened(world, f)) return [];
  if (seated(setup, world, f).length >= admission.most) return [];
  return plan.candidates.filter((c) => c.def.from <= world.turn && world.seatIn.get(f, c.place) === 0);
}

/** Councils, by place among all, on which members may vote now: to set one up, or to end one that sits. */
export function councilsOpen(setup: Setup, world: Known, f: number): number[] {
  if (!isConvened(world, f)) return [];
  return setup.councils.flatMap((c, k) => {
    if (c.forum !== f || c.def.from > world.turn || rests(setup, world, 'councilVoted', k)) return [];
    const other = c.def.with === undefined ? f : setup.forum(c.def.with);
    return isConvened(world, other) ? [k] : [];
  });
}

/** Deliverables, by place among all, that the chair may put on the agenda now. */
export function deliverablesOpen(setup: Setup, world: Known, f: number): number[] {
  return setup.deliverables.flatMap((d, k) =>
    d.forum === f && d.def.from <= world.turn && world.delivered.get(k) === 0 ? [k] : [],
  );
}

/** True where so few are left that nobody may go. */
export function isLast(setup: Setup, world: Known, f: number): boolean {
  return seated(setup, world, f).length <= 2;
}
