import type { Turn } from '../context';
import { nameOf } from '../full/book';
import { councilsOpen, planOf, votersIn } from './table';

/** A council whose vote carried, by its place among all. */
export interface Carried {
  readonly council: number;
  readonly repeal: boolean;
  readonly yes: readonly string[];
}

/** Counts members' votes on each council: more yes than no. One nobody votes on is not told. */
export function countCouncils(t: Turn, f: number): Carried[] {
  const { setup, world } = t;
  const { id } = planOf(setup, f).def;
  const voters = votersIn(setup, world, f);
  return councilsOpen(setup, world, f).flatMap((council) => {
    const def = setup.councils[council]?.def;
    if (def === undefined) return [];
    const said = (vote: 'yes' | 'no') =>
      voters.filter((i) => t.orders[i]?.forums[id]?.councils?.[def.id] === vote).map((i) => nameOf(t, i));
    const [yes, no] = [said('yes'), said('no')];
    if (yes.length + no.length === 0) return [];
    const passed = yes.length > no.length;
    const repeal = world.council.get(council) > 0;
    t.tell({ kind: 'council', forum: id, council: def.id, repeal, yes, no, passed });
    settled(t, council);
    return passed ? [{ council, repeal, yes }] : [];
  });
}

/** Where votes rest, a council that was voted on is settled for a while, whichever way it went. */
function settled(t: Turn, council: number): void {
  if (t.setup.scenario.rules.institutions === undefined) return;
  t.add('councilVoted', [council], {
    rule: 'institutions.rest',
    delta: t.world.turn - t.world.councilVoted.get(council),
    path: '/rules/institutions/rest',
  });
}

export function setUpCouncils(t: Turn, f: number, carried: readonly Carried[]): void {
  const { id } = planOf(t.setup, f).def;
  for (const { council, repeal, yes } of carried)
    t.add('council', [council], {
      rule: repeal ? 'forums.council-ended' : 'forums.council-set',
      delta: repeal ? -1 : 1,
      path: `/forums/${id}/councils/${t.setup.councils[council]?.def.id ?? ''}`,
      by: yes,
    });
}
