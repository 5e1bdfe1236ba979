import { FULL, mul } from '../fixed';
import { frameOf } from '../full/frame';
import { firstSince } from '../heard';
import { relieve } from './relief';
import type { Provision, Settled } from './types';

/**
 * Idle until one of its events strikes. Then who honours is spared part of the damage, by the honouring share, and every hedging state
 * thanks whoever helped; all see who did: mutual insurance.
 */
export const crisis: Provision<'crisis'> = {
  kind: 'crisis',
  settle(s, def) {
    const { t } = s;
    const news = t.facts.slice(firstSince(t.facts, t.world.turn));
    // A facilitator may inject an event: then there is no news of it, but what it did.
    const struck = def.events.filter(
      (id) =>
        news.some((f) => f.kind === 'event' && f.event === id) ||
        t.mods.full.strikes.some((strike) => strike.event === id),
    );
    if (struck.length === 0) return;
    const accord = t.setup.accords[s.accord]?.id ?? '';
    const path = `${s.path}/provisions/crisis`;
    const helpers = s.members.filter((i) => s.honours(i));
    const share = mul(def.spares, s.honourShare);
    const cause = { rule: 'accords.relief', by: [accord], path: `${path}/spares` };
    for (const i of helpers) relieve(t, i, share, (strike) => struck.includes(strike.event), cause);
    thank(s, helpers, def.thanks, `${path}/thanks`);
    const helped = helpers.map((i) => t.setup.states[i]?.id ?? '');
    for (const event of struck) t.tell({ kind: 'aid', accord, event, helped });
  },
};

function thank(s: Settled, helpers: readonly number[], thanks: number, path: string): void {
  const { mods, setup } = s.t;
  const cause = { rule: 'accords.thanks', by: [setup.accords[s.accord]?.id ?? ''], path };
  for (const from of frameOf(setup).hedgers)
    for (const to of helpers) mods.trust.push({ from, to, by: mul(FULL, thanks), cause });
}
