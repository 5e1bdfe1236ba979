import { close } from '../full/closures';
import type { Provision } from './types';

/** Members that honour sell nothing of the domain to the targets. */
export const exportControl: Provision<'export-control'> = {
  kind: 'export-control',
  settle(s, def) {
    const { setup } = s.t;
    const domain = setup.domain(def.domain);
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      for (const target of def.targets) close(s.t, domain, i, setup.state(target));
    }
  },
};
