import type { Scenario } from './types';

/** Of a scenario, or of its file, what tells how large it is. */
type Asked = Readonly<{ rules?: Pick<Partial<Scenario['rules']>, 'ledger'> }>;

/** True of a scenario that is more than a class game: then the bots of the full rules have to come with it. */
export function isLarge({ rules }: Asked): boolean {
  return rules?.ledger === 'full';
}
