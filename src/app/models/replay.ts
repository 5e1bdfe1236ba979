import type { Account } from './facts';
import { choose } from './replayChoice';
import { shownDomain } from './replayMarkets';
import type { Replay } from './replayStep';
import { candidates } from './replaySteps';

/** The turn as steps on the map and in the hall: the few that mattered, effects after their causes, within twelve seconds. */
export function replayOf(account: Account): Replay {
  const domain = shownDomain(account);
  return { turn: account.turn, domain, ...choose(account, candidates(account, domain)) };
}
