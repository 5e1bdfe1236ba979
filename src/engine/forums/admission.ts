import type { JoinerDef } from '../../scenario/types';
import type { Turn } from '../context';
import { apply } from '../effects/apply';
import { FULL, mul, ratio } from '../fixed';
import { nameOf } from '../full/book';
import { frameOf } from '../full/frame';
import {
  INVITED,
  MEMBER,
  OBSERVER,
  isLast,
  planOf,
  seated,
  votedOn,
  votersIn,
  votesToExclude,
  yesNeeded,
} from './table';

/** What members decided about candidates and about each other, counted before any of it is done. */
export interface Decided {
  readonly invited: readonly { readonly place: number; readonly def: JoinerDef }[];
  readonly out: readonly { readonly place: number; readonly by: readonly number[] }[];
}

/** Counts the votes on each candidate and against each member; a candidate nobody speaks for is not told. */
export function count(t: Turn, f: number): Decided {
  const { setup, world } = t;
  const plan = planOf(setup, f);
  const voters = votersIn(setup, world, f);
  const order = (i: number) => t.orders[i]?.forums[plan.def.id];
  const invited = votedOn(setup, world, f).filter(({ place, def }) => {
    const said = (vote: 'yes' | 'no') => voters.filter((i) => order(i)?.admit?.[def.state] === vote);
    const [yes, no] = [said('yes'), said('no')];
    const passed = yes.length >= yesNeeded(plan, voters.length);
    if (yes.length + no.length > 0)
      t.tell({
        kind: 'admission',
        forum: plan.def.id,
        state: nameOf(t, place),
        as: def.as,
        yes: yes.map((i) => nameOf(t, i)),
        no: no.map((i) => nameOf(t, i)),
        voters: voters.length,
        passed,
      });
    return passed;
  });
  const out = voters.flatMap((i) =>
    order(i)?.drop === undefined ? [] : [setup.state(order(i)?.drop ?? '')],
  );
  return {
    invited,
    out: [...new Set(out)].flatMap((place) => {
      if (world.seatIn.get(f, place) <= 0) return [];
      const others = voters.filter((i) => i !== place);
      const by = others.filter((i) => order(i)?.drop === nameOf(t, place));
      return by.length >= votesToExclude(plan, others.length) ? [{ place, by }] : [];
    }),
  };
}

/** Members go or are made to go; then the invited who are ready take their seats, as long as there is room. */
export function reseat(t: Turn, f: number, decided: Decided): void {
  const { setup, world } = t;
  const plan = planOf(setup, f);
  for (const { place, by } of decided.out) if (!isLast(setup, world, f)) expel(t, f, place, by);
  for (const place of plan.order) {
    const leaves = t.orders[place]?.forums[plan.def.id]?.leave === true;
    if (leaves && world.seatIn.get(f, place) > 0 && !isLast(setup, world, f)) leave(t, f, place, []);
  }
  for (const { place } of decided.invited) seat(t, f, place, INVITED, 'forums.invited');
  for (const place of plan.order) {
    const full = seated(setup, world, f).length >= (plan.def.admission?.most ?? plan.order.length);
    if (world.seatIn.get(f, place) === INVITED && !full && isReady(t, f, place)) join(t, f, place);
  }
}

/** A seat says so itself; a state without one goes by its lean: the forum's side, and trust in those who sit there. */
function isReady(t: Turn, f: number, place: number): boolean {
  const { setup, world } = t;
  const plan = planOf(setup, f);
  if (setup.states[place]?.seat !== undefined) return t.orders[place]?.forums[plan.def.id]?.join === true;
  const { cap } = frameOf(setup);
  let [trust, weight] = [0, 0];
  for (const j of seated(setup, world, f)) {
    trust += world.trust.get(place, j) * (cap[j] as number);
    weight += cap[j] as number;
  }
  return plan.pole * world.alignment.get(place) + ratio(trust, 1, weight) > 0;
}

function join(t: Turn, f: number, place: number): void {
  const { setup, world } = t;
  const plan = planOf(setup, f);
  const def = plan.candidates.find((c) => c.place === place)?.def;
  const as = plan.founders.includes(place) ? 'member' : (def?.as ?? 'member');
  const id = nameOf(t, place);
  seat(t, f, place, as === 'observer' ? OBSERVER : MEMBER, 'forums.joined');
  t.add('joined', [f, place], {
    rule: 'forums.joined',
    delta: world.turn - world.joined.get(f, place),
    by: [id],
  });
  t.tell({ kind: 'joined', forum: plan.def.id, state: id, as });
  mind(t, f, place, def);
  const at = `/forums/${plan.def.id}/admission/candidates/${plan.candidates.findIndex((c) => c.place === place)}`;
  for (const [n, effect] of (def?.effects ?? []).entries())
    apply(t, effect, { rule: 'forums.entry-effect', by: [plan.def.id, id], path: `${at}/effects/${n}` });
}

/** Those who mind trust every member less; a hedging state that joins a side is trusted less by the other. */
function mind(t: Turn, f: number, place: number, def: JoinerDef | undefined): void {
  const { setup, world, mods } = t;
  const plan = planOf(setup, f);
  const by = [plan.def.id, nameOf(t, place)];
  const sitting = plan.order.filter((i) => world.seatIn.get(f, i) > 0);
  for (const { state, trust } of def?.anger ?? []) {
    const from = setup.state(state);
    for (const to of sitting)
      if (to !== from)
        mods.trust.push({ from, to, by: -mul(FULL, trust), cause: { rule: 'forums.anger', by } });
  }
  if (setup.pole[place] !== 0 || plan.pole === 0) return;
  for (const from of frameOf(setup).ofPole[plan.pole > 0 ? 1 : 0])
    mods.trust.push({
      from,
      to: place,
      by: -mul(FULL, plan.n.entry),
      cause: { rule: 'forums.entry', by, path: '/rules/forums/entry' },
    });
}

/** Who is voted out and who voted so trust each other less. */
function expel(t: Turn, f: number, place: number, by: readonly number[]): void {
  const { n, def } = planOf(t.setup, f);
  const cause = { rule: 'forums.exit', by: [def.id], path: '/rules/forums/exit' };
  for (const other of by) {
    t.mods.trust.push({ from: place, to: other, by: -mul(FULL, n.exit), cause });
    t.mods.trust.push({ from: other, to: place, by: -mul(FULL, n.exit), cause });
  }
  leave(t, f, place, by);
}

function leave(t: Turn, f: number, place: number, by: readonly number[]): void {
  const ids = by.map((i) => nameOf(t, i));
  seat(t, f, place, 0, 'forums.left');
  t.add('joined', [f, place], { rule: 'forums.left', delta: -t.world.joined.get(f, place) });
  t.tell({ kind: 'left', forum: planOf(t.setup, f).def.id, state: nameOf(t, place), by: ids });
}

/** Changes what a state's seat in a forum is, with its cause. */
export function seat(t: Turn, f: number, place: number, what: number, rule: string): void {
  const delta = what - t.world.seatIn.get(f, place);
  if (delta !== 0) t.add('seatIn', [f, place], { rule, delta, by: [nameOf(t, place)] });
}
