import { fromPoints } from '../fixed';
import type { Provision } from './types';

/** When a breach is inspected, every market that leans to the promiser's pole draws back from it. */
export const recoil: Provision<'recoil'> = {
  kind: 'recoil',
  settle() {},
  caught(s, def, caught) {
    const { setup, world, mods } = s.t;
    if (caught.length === 0) return;
    const domain = setup.domain(def.domain);
    const pole = setup.pole[caught[0] as number] as number;
    for (const market of setup.buyers) {
      if (Math.sign(world.tilt.get(domain, market)) !== pole) continue;
      mods.pushes.push({
        domain,
        at: market,
        by: -pole * Math.abs(fromPoints(def.by)),
        cause: {
          rule: 'accords.recoil',
          by: [setup.accords[s.accord]?.id ?? ''],
          path: `${s.path}/provisions/recoil/by`,
        },
      });
    }
  },
};
