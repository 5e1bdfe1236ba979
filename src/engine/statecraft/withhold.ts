import { PERMILLE, fromPoints, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import { isOn, membersNow } from '../forums/taking-part';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { aim, others } from './full';
import { causeOf, democracies, instrument } from './instrument';

/**
 * Carry out the threat to withhold intelligence from an ally with the rival's kit at home: it sees less this turn, takes some of the
 * kit out, and resents it.
 */
export const withhold = instrument('withhold', {
  closed: democracies,
  targets: (s) =>
    others(s, (i) =>
      partners(s.setup, s.world, s.place, i).length > 0 ? null : { id: 'no-shared-secrets' },
    ),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const { setup: s, mods } = t;
    const members = partners(s, t.world, place, target);
    const { cap } = frameOf(s);
    const total = members.reduce((sum, i) => sum + (cap[i] as number), 0) - (cap[target] as number);
    const share = ratio(cap[place] as number, PERMILLE, total);
    mods.intelligence[target] = mul(mods.intelligence[target] ?? 0, PERMILLE - share);
    mods.shield[target] = mul(mods.shield[target] as number, PERMILLE - share);
    for (let domain = 0; domain < s.domains.length; domain += 1)
      mods.pushes.push({
        domain,
        at: target,
        by: (s.pole[place] as number) * mul(fromPoints(n.push), share),
        cause: causeOf(t, 'withhold', 'push', place),
      });
    const cause = causeOf(t, 'withhold', 'trust', place);
    for (const j of members)
      if (j !== place)
        mods.trust.push({
          from: j,
          to: place,
          by: -(j === target ? fromPoints(n.trust) : Math.trunc(fromPoints(n.trust) / 6)),
          cause,
        });
  },
});

/** Members of an intelligence accord that both belong to, places; empty where there is none. */
function partners(s: Setup, world: Known, place: number, other: number): readonly number[] {
  for (const [a, def] of s.accords.entries()) {
    const members = isOn(s, world, a) ? membersNow(s, world, a) : [];
    const secrets = def.provisions.some((p) => p.kind === 'intelligence');
    if (secrets && members.includes(place) && members.includes(other)) return members;
  }
  return [];
}
