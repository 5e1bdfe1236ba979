import type { Turn } from '../context';
import { FULL, clamp, mul, ratio } from '../fixed';
import { enter } from './opening';
import { decide } from '../procedure/decide';
import { openItems } from '../procedure/docket';
import { hearings } from '../procedure/hearing';
import { reward } from '../procedure/reward';
import type { Phase } from '../turn';

/** Voices are revealed together; each item on the docket meets its stage; the standard drifts to what is installed. */
export const assembly: Phase = (t) => {
  table(t);
  const heard = hearings(t);
  for (const item of openItems(t.setup, t.world)) {
    const rulings = decide(t, item, heard);
    for (const ruling of rulings) reward(t, ruling, heard);
  }
  pushed(t);
  drift(t);
};

/** Seats put drawer items on the docket for political capital; the text is heard from the next turn on. */
function table(t: Turn): void {
  const { setup, world } = t;
  for (const place of setup.seats) {
    for (const id of t.orders[place]?.table ?? []) {
      const item = setup.item(id);
      if (world.stage.get(item) !== -1) continue;
      enter(t, item);
      t.add('capital', [place], {
        rule: 'assembly.tabling',
        delta: -setup.scenario.assembly.tableCost * 1000,
        by: [id],
        path: '/assembly/tableCost',
      });
    }
  }
}

/** Norm accords push the standards of their domain. */
function pushed(t: Turn): void {
  for (const { domain, by, cause } of t.mods.standardPush) {
    const before = t.world.standard.get(domain);
    t.add('standard', [domain], { ...cause, delta: clamp(before + mul(by, t.stake), -FULL, FULL) - before });
  }
}

function drift(t: Turn): void {
  const { setup, world } = t;
  if (t.ledger.silent) {
    for (let d = 0; d < setup.domains.length; d += 1) {
      const bounded = clamp(world.standard.get(d), -FULL, FULL);
      world.standard.set(bounded + mul(meanTilt(t, d) - bounded, setup.scenario.assembly.drift), d);
    }
    return;
  }
  for (const [d, domain] of setup.domains.entries()) {
    const now = world.standard.get(d);
    const bounded = clamp(now, -FULL, FULL);
    t.add('standard', [d], { rule: 'assembly.bounds', delta: bounded - now });
    t.add('standard', [d], {
      rule: 'assembly.drift',
      delta: mul(meanTilt(t, d) - bounded, setup.scenario.assembly.drift),
      path: '/assembly/drift',
      by: [domain.id],
      from: setup.buyers.map((i) => ({
        measure: 'tilt' as const,
        subject: `${domain.id}/${setup.states[i]?.id ?? ''}`,
      })),
    });
  }
}

/** Mean tilt of the markets of a domain, weighted by their votes. */
export function meanTilt(t: Pick<Turn, 'setup' | 'world'>, domain: number): number {
  const { setup, world } = t;
  let total = 0;
  for (const i of setup.buyers) total += world.tilt.get(domain, i) * (setup.states[i]?.votes ?? 0);
  return ratio(total, 1, setup.buyerVotes);
}
