import { verb } from '../statecraft/registry';
import type { Phase } from '../turn';

/** Acts of state, seat by seat in scenario order: each is paid for and told, then done. */
export const statecraft: Phase = (t) => {
  for (const place of t.setup.seats) {
    const id = t.setup.states[place]?.id ?? '';
    for (const act of t.orders[place]?.acts ?? []) {
      const v = verb(act.verb);
      if (v === undefined) continue;
      const cost = v.cost({ setup: t.setup, world: t.world, place, stake: t.stake });
      const why = {
        rule: `statecraft.${act.verb}-cost`,
        by: [id],
        path: `/rules/statecraft/${act.verb}/cost`,
      };
      t.add('home', [place], { ...why, delta: -(cost.home ?? 0) });
      t.add('capital', [place], { ...why, delta: -(cost.capital ?? 0) });
      v.apply(t, place, act);
      if (!COVERT.includes(act.verb)) t.tell({ kind: 'act', state: id, verb: act.verb, ...target(act) });
    }
  }
};

/** What was done under cover is told by the covert phase, if at all. */
const COVERT = ['espionage', 'sabotage', 'disinformation'];

function target(act: { target?: string; domain?: string }): { target?: string; domain?: string } {
  return {
    ...(act.target === undefined ? {} : { target: act.target }),
    ...(act.domain === undefined ? {} : { domain: act.domain }),
  };
}
