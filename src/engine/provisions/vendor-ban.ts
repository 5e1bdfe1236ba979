import { close } from '../full/closures';
import type { Provision } from './types';

/** Members that honour buy nothing of the domain from the target vendors. */
export const vendorBan: Provision<'vendor-ban'> = {
  kind: 'vendor-ban',
  settle(s, def) {
    const { setup } = s.t;
    const domain = setup.domain(def.domain);
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      for (const target of def.targets) close(s.t, domain, setup.state(target), i);
    }
  },
};
