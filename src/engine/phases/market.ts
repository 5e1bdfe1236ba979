import { contest } from '../full/contest';
import { locks } from '../market/locks';
import { contracts, simple } from '../market/simple';
import type { Phase } from '../turn';

/** Buyers choose: by pushes on one tilt each, or by a contest of vendors. Then regions lock in. */
export const market: Phase = (t) => {
  if (t.setup.scenario.rules.market === 'contest') {
    contest(t);
    locks(t);
    return;
  }
  simple(t);
  locks(t);
  contracts(t);
};
