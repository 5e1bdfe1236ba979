import { FULL, mul, ratio } from '../fixed';
import { nameOf, within } from '../full/book';
import { frameOf } from '../full/frame';
import type { Provision } from './types';

/**
 * Members air their differences: each pair that takes part trusts the other a little more, and their views draw together. It takes
 * the attention of who takes part, and does nothing for who sits alone.
 */
export const dialogue: Provision<'dialogue'> = {
  kind: 'dialogue',
  settle(s, def) {
    const { t } = s;
    const { alignment, capital } = t.world;
    const { cap } = frameOf(t.setup);
    const talk = s.members.filter((i) => s.honours(i));
    const by = [t.setup.accords[s.accord]?.id ?? ''];
    const path = `${s.path}/provisions/dialogue`;
    const weight = talk.reduce((sum, i) => sum + (cap[i] || 1), 0);
    const mean = ratio(
      talk.reduce((sum, i) => sum + alignment.get(i) * (cap[i] || 1), 0),
      1,
      weight,
    );
    for (const i of talk) {
      const cost = Math.min(capital.get(i), def.capital * 1000);
      t.add('capital', [i], { rule: 'accords.attention', delta: -cost, by, path: `${path}/capital` });
      const delta = mul(mean - alignment.get(i), def.alignment);
      const cause = { rule: 'accords.convergence', delta, by, path: `${path}/alignment` };
      within(t, 'alignment', [i], [cause], -FULL, FULL);
      for (const j of talk) {
        if (j === i || !s.active(i, j)) continue;
        const why = { rule: 'accords.dialogue', by: [...by, nameOf(t, j)], path: `${path}/trust` };
        t.mods.trust.push({ from: i, to: j, by: mul(FULL, def.trust), cause: why });
      }
    }
  },
};
