import type { Turn } from '../context';
import { ripen } from '../full/closures';
import { verb } from '../statecraft/registry';
import type { Phase } from '../turn';

/** Acts of state, seat by seat in scenario order: each is paid for and told, then done; then what several did together. */
export const statecraft: Phase = (t) => {
  ripen(t);
  for (const place of t.setup.seats) {
    const id = t.setup.states[place]?.id ?? '';
    for (const act of t.orders[place]?.acts ?? []) {
      const v = verb(act.verb);
      if (v === undefined) continue;
      const cost = v.cost({ setup: t.setup, world: t.world, place, stake: t.stake });
      const why = {
        rule: `statecraft.${act.verb}-cost`,
        by: [id],
        path: pathOf(t, act.verb),
      };
      t.add('home', [place], { ...why, delta: -(cost.home ?? 0) });
      t.add('capital', [place], { ...why, delta: -(cost.capital ?? 0) });
      t.mods.dues[place] = (t.mods.dues[place] as number) + (cost.money ?? 0);
      v.apply(t, place, act);
      if (!COVERT.includes(act.verb)) t.tell({ kind: 'act', state: id, verb: act.verb, ...target(act) });
    }
  }
  for (const id of t.setup.scenario.rules.statecraft.verbs) verb(id)?.after?.(t);
};

/** Where the scenario sets what a verb costs. */
function pathOf({ setup }: Turn, id: string): string {
  const { instruments } = setup.scenario.rules;
  return instruments !== undefined && id in instruments
    ? `/rules/instruments/${id}/capital`
    : `/rules/statecraft/${id}/cost`;
}

/** What was done under cover is told by the covert phase, if at all. */
const COVERT = ['espionage', 'sabotage', 'disinformation'];

function target(act: { target?: string; domain?: string }): { target?: string; domain?: string } {
  return {
    ...(act.target === undefined ? {} : { target: act.target }),
    ...(act.domain === undefined ? {} : { domain: act.domain }),
  };
}
