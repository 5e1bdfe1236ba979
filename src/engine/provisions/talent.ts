import { FULL, mul, ratio, split } from '../fixed';
import { benefit } from './benefit';
import type { Provision, Settled } from './types';

/**
 * People move: a pool of research with nearly full returns, that voters of who honours mind. Part of what each honouring member
 * gains moves on to the most attractive one (levels × prosperity), for which honouring pays by itself: brain drain.
 */
export const talent: Provision<'talent'> = {
  kind: 'talent',
  channel: true,
  settle(s, def) {
    const { setup, mods } = s.t;
    const n = setup.states.length;
    const domains = def.domains.map((id) => setup.domain(id));
    const even = domains.map(() => 1);
    const winner = mostAttractive(s, domains);
    const gains = s.members.map((i) => benefit(s, i, def.phi));
    const drains = s.members.map((i, k) =>
      s.honours(i) && i !== winner ? mul((gains[k] as number) - s.kept(i), def.drain) : 0,
    );
    const drained = drains.reduce((sum, x) => sum + x, 0);
    const cause = {
      rule: 'accords.migration',
      by: [setup.accords[s.accord]?.id ?? ''],
      path: `${s.path}/provisions/talent/approval`,
    };
    for (const [k, i] of s.members.entries()) {
      const mine = (gains[k] as number) - (drains[k] as number) + (i === winner ? drained : 0);
      for (const [x, money] of split(mine, even).entries()) {
        const at = (domains[x] as number) * n + i;
        mods.channel[at] = (mods.channel[at] as number) + money;
      }
      if (s.honours(i)) mods.full.opinion.push({ at: i, by: -mul(FULL, def.approval), cause });
    }
  },
};

/** Of the honouring members, the first where levels × prosperity are highest; −1 where nobody honours. */
function mostAttractive(s: Settled, domains: readonly number[]): number {
  const { level, prosperity } = s.t.world;
  let [best, most] = [-1, -1];
  for (const i of s.members) {
    if (!s.honours(i)) continue;
    const levels = domains.reduce((sum, d) => sum + level.get(d, i), 0);
    const draw = ratio(levels, prosperity.get(i), FULL);
    if (draw > most) [best, most] = [i, draw];
  }
  return best;
}
