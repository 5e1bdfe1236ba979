import type { Condition } from '../../scenario/types';
import { fromPoints } from '../fixed';
import { membersNow } from '../forums/taking-part';
import { seated } from '../forums/table';
import type { Setup } from '../setup';
import { isStandard } from '../procedure/venues';
import type { World } from '../world';

type Test = NonNullable<Condition['atLeast']>;

/** True when the condition holds in the world. Each condition has one key. */
export function holds(setup: Setup, world: World, c: Condition): boolean {
  if (c.all !== undefined) return c.all.every((x) => holds(setup, world, x));
  if (c.any !== undefined) return c.any.some((x) => holds(setup, world, x));
  if (c.not !== undefined) return !holds(setup, world, c.not);
  if (c.turn !== undefined) return world.turn === c.turn;
  if (c.happened !== undefined) {
    const e = setup.scenario.events.findIndex((x) => x.id === c.happened);
    return e >= 0 && world.happened.get(e) > 0;
  }
  if (c.approved !== undefined) return isStandard(setup, world, setup.text(c.approved));
  if (c.convened !== undefined) return world.convened.get(setup.forum(c.convened)) > 0;
  if (c.delivered !== undefined)
    return world.delivered.get(setup.deliverables.findIndex((x) => x.def.id === c.delivered)) > 0;
  if (c.completed !== undefined) {
    const m = setup.scenario.milestones.findIndex((x) => x.id === c.completed);
    return m >= 0 && world.completed.get(m) > 0;
  }
  if (c.atLeast !== undefined) return measured(setup, world, c.atLeast) >= threshold(c.atLeast);
  if (c.atMost !== undefined) return measured(setup, world, c.atMost) <= threshold(c.atMost);
  return false;
}

/** Counts compare as they stand, points in world units. */
const COUNTS: readonly Test['measure'][] = [
  'locked-liberal',
  'locked-illiberal',
  'locked-self',
  'winning-texts',
  'contracts',
  'approved-liberal',
  'approved-illiberal',
  'design-parts',
  'governments-fallen',
  'defections-named',
  'score-rank',
  'milestones',
  'promises-broken',
  'forum-members',
  'forum-deliverables',
  'forum-seats',
];

function threshold(test: Test): number {
  return COUNTS.includes(test.measure) ? test.value : fromPoints(test.value);
}

function sum(n: number, f: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < n; i += 1) total += f(i);
  return total;
}

/** The measure's value for the state, domain or text the test names, in world units or as a count. */
export function measured(setup: Setup, world: World, test: Test): number {
  const at = () => setup.state(test.of ?? '');
  const domain = () => (test.in === undefined ? 0 : setup.domain(test.in));
  const locks = (sign: number) =>
    sum(setup.domains.length, (d) =>
      sum(setup.states.length, (i) => (world.locked.get(d, i) === sign ? 1 : 0)),
    );
  const passed = (sign: number) =>
    sum(setup.texts.length, (t) =>
      isStandard(setup, world, t) && Math.sign(setup.stepOf(t)) === sign ? 1 : 0,
    );
  switch (test.measure) {
    case 'index':
      return world.index.get();
    case 'splinter':
      return world.splinter.get();
    case 'standard':
      return world.standard.get(test.of === undefined ? 0 : setup.domain(test.of));
    case 'home':
      return world.home.get(at());
    case 'approval':
      return world.approval.get(at());
    case 'prosperity':
      return world.prosperity.get(at());
    case 'tilt':
      return world.tilt.get(domain(), at());
    case 'level':
      return world.level.get(domain(), at());
    case 'locked-liberal':
      return locks(1);
    case 'locked-illiberal':
      return locks(-1);
    case 'locked-self':
      return sum(setup.domains.length, (d) => Math.abs(world.locked.get(d, at())));
    case 'winning-texts':
      return world.wonTexts.get(at());
    case 'contracts':
      return world.contracts.get(at());
    case 'banked':
      return world.banked.get(at());
    case 'approved-liberal':
      return passed(1);
    case 'approved-illiberal':
      return passed(-1);
    case 'design-parts':
      return sum(setup.texts.length, (t) =>
        setup.texts[t]?.design === test.of && isStandard(setup, world, t) ? 1 : 0,
      );
    case 'governments-fallen':
      return test.of === undefined
        ? sum(setup.states.length, (i) => world.fallen.get(i))
        : world.fallen.get(at());
    case 'defections-named':
      return test.of === undefined
        ? sum(setup.states.length, (i) => world.named.get(i))
        : world.named.get(at());
    case 'promises-broken':
      return world.brokenPromises.get(at());
    case 'honour-share': {
      const a = setup.accord(test.of ?? '');
      return Math.trunc(
        (world.honourers.get(a) * 1_000_000) / Math.max(1, membersNow(setup, world, a).length),
      );
    }
    case 'trust-own-pole': {
      const i = at();
      const own = setup.seats.filter((j) => j !== i && setup.pole[j] === setup.pole[i]);
      return own.length === 0
        ? 0
        : Math.trunc(own.reduce((total, j) => total + world.trust.get(j, i), 0) / own.length);
    }
    case 'score-rank':
      return 1 + setup.seats.filter((j) => world.score.get(j) > world.score.get(at())).length;
    case 'cohesion':
      return world.cohesion.get(setup.forum(test.of ?? ''));
    case 'forum-members':
      return seated(setup, world, setup.forum(test.of ?? '')).length;
    case 'forum-deliverables': {
      const f = setup.forum(test.of ?? '');
      return sum(setup.deliverables.length, (d) =>
        setup.deliverables[d]?.forum === f && world.delivered.get(d) > 0 ? 1 : 0,
      );
    }
    case 'forum-seats':
      return sum(setup.forums.length, (f) => (world.seatIn.get(f, at()) > 0 ? 1 : 0));
    case 'milestones':
      return sum(setup.scenario.milestones.length, (m) => (world.completed.get(m) > 0 ? 1 : 0));
  }
}
