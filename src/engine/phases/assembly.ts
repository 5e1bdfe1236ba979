import type { Turn } from '../context';
import { FULL, clamp, mul } from '../fixed';
import { enter } from './opening';
import { elect } from '../procedure/ballots';
import { decide } from '../procedure/decide';
import { openItems } from '../procedure/docket';
import { settle, tellVoteless } from '../procedure/franchise';
import { hearings, spoken } from '../procedure/hearing';
import { breach, steer } from '../procedure/positions';
import { meanTilt } from '../procedure/mean';
import { overtake } from '../procedure/race';
import { reward } from '../procedure/reward';
import { shop } from '../procedure/venues';
import type { Phase } from '../turn';

/** Voices are revealed together; each item on the docket meets its stage; the standard drifts to what is installed. */
export const assembly: Phase = (t) => {
  table(t);
  tellVoteless(t);
  elect(t);
  overtake(t);
  const heard = hearings(t);
  claims(t);
  for (const item of openItems(t.setup, t.world)) {
    const rulings = decide(t, item, heard);
    for (const ruling of rulings) {
      reward(t, ruling, heard);
      breach(t, ruling.text, ruling.hearing);
    }
  }
  shop(t);
  steer(t);
  settle(t);
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

/** Where a claim of policy implications has a price, who raised one pays it, whatever comes of it. */
function claims(t: Turn): void {
  const price = t.setup.scenario.rules.capital?.claim ?? 0;
  if (price === 0) return;
  for (const place of t.setup.seats)
    for (const { text, stance } of spoken(t, place))
      if (stance === 'policy')
        t.add('capital', [place], {
          rule: 'assembly.claim',
          delta: -price * 1000,
          by: [text],
          path: '/rules/capital/claim',
        });
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
