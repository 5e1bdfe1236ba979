import { lastOf, othersKept, type Strategy } from './types';

/** min(1 − (T − R)/(R − S), (R − P)/(T − P)) at the tournament's payoffs T 5, R 3, P 1, S 0. */
const FORGIVES = 333;

/**
 * Tit for tat that forgives one defection in three, so that a mistake or a false report does not echo for ever.
 *
 * Nowak and Sigmund 1992, "Tit for tat in heterogeneous populations", Nature 355, 250–253. The share forgiven is theirs for
 * Axelrod's payoffs; it is not refitted to the accord.
 */
export const generousTitForTat: Strategy = {
  id: 'generous-tit-for-tat',
  decide(memory, coin) {
    const last = lastOf(memory);
    if (memory.suspended || last === undefined || othersKept(last)) return 'honour';
    return coin(FORGIVES) ? 'honour' : 'defect';
  },
};
