import { holds } from '../effects/conditions';
import type { Turn } from '../context';
import { FULL, fromPoints, mul } from '../fixed';
import { isConvened, planOf, seated } from '../forums/table';
import { bookIndex } from '../order-index';
import { lengthOf } from '../schedule';
import { bookScores } from '../score';
import { winners } from '../standings';
import type { Phase } from '../turn';
import type { Ending } from '../world';
import { tell as tellPromise } from './promises';

/** The needle and the scores are read, the lead is told, and the game ends when its last turn has been played. */
export const closing: Phase = (t) => {
  const { setup, world } = t;
  const led = leader(t);
  bookIndex(t);
  bookScores(t);
  const leads = leader(t);
  if (leads !== led && world.turn > 1) t.tell({ kind: 'lead', state: setup.states[leads]?.id ?? '' });
  if (world.turn >= lengthOf(setup, t.chance)) end(t);
  else world.turn += 1;
  world.step = 0;
};

function leader({ setup, world }: Turn): number {
  return setup.seats.reduce(
    (best, i) => (world.score.get(i) > world.score.get(best) ? i : best),
    setup.seats[0] as number,
  );
}

function end(t: Turn): void {
  const { setup, world } = t;
  for (const p of world.promises) {
    if (p.status === 'open') p.status = 'void';
    if (!p.told) tellPromise(t, p);
  }
  for (const aim of setup.scenario.aims) {
    const met = holds(setup, world, aim.when);
    t.tell({ kind: 'aim', aim: aim.id, met });
    if (!met) continue;
    t.add('score', [setup.state(aim.seat)], {
      rule: 'score.aim',
      delta: fromPoints(aim.points),
      by: [aim.id],
      path: `/aims/${aim.id}/points`,
    });
  }
  world.ending = endingOf(t);
  const order = newOrderOf(t);
  const told = { kind: 'ending', ending: world.ending, winners: winners(setup, world) } as const;
  t.tell(order === null ? told : { ...told, order: planOf(setup, order).def.id });
}

/** Beyond the thresholds one side wrote the rules; between them, or in a world split past `splinter`, nobody did. */
export function endingOf({ setup, world }: Pick<Turn, 'setup' | 'world'>): Ending {
  const { endings } = setup.scenario.rules;
  const index = world.index.get();
  const split = world.splinter.get() > mul(FULL, endings.splinter) && Math.abs(index) <= 120_000;
  if (split) return 'fragmented';
  const order = newOrderOf({ setup, world });
  if (order !== null) return planOf(setup, order).pole > 0 ? 'liberal' : 'illiberal';
  if (index >= fromPoints(endings.liberal)) return 'liberal';
  return index <= fromPoints(endings.illiberal) ? 'illiberal' : 'fragmented';
}

/**
 * Place of the forum that has written a new order and can keep it: the needle on its side, cohesion and members enough; null where
 * none has. It is an ending of the forum's pole.
 */
function newOrderOf({ setup, world }: Pick<Turn, 'setup' | 'world'>): number | null {
  const { newOrder, splinter } = setup.scenario.rules.endings;
  if (newOrder === undefined || world.splinter.get() > mul(FULL, splinter)) return null;
  const met = newOrder.find((rule) => {
    const f = setup.forum(rule.forum);
    return (
      isConvened(world, f) &&
      planOf(setup, f).pole * world.index.get() >= fromPoints(rule.index) &&
      world.cohesion.get(f) >= fromPoints(rule.cohesion) &&
      seated(setup, world, f).length >= rule.members
    );
  });
  return met === undefined ? null : setup.forum(met.forum);
}
