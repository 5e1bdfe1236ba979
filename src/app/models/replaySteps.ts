import type { Account } from './facts';
import { conduct, honours, motions, orders, shocks } from './replayDeeds';
import { contracts, covert, elections, hearings, markets } from './replayFollowed';
import { ending, governments, home, locks, milestones, needle, promises } from './replayOutcomes';
import type { Candidate } from './replayStep';

/** All that the turn has to tell, in the order of its phases. */
export function candidates(account: Account, domain: number): Candidate[] {
  return [
    ...shocks(account),
    ...orders(account),
    ...honours(account),
    ...conduct(account),
    ...motions(account),
    ...hearings(account),
    ...elections(account),
    ...contracts(account),
    ...markets(account, domain),
    ...covert(account),
    ...locks(account, domain),
    ...governments(account),
    ...milestones(account),
    ...promises(account),
    ...home(account),
    ...needle(account),
    ...ending(account),
  ];
}
