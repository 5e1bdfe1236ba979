import { lastOf, othersKept, type Strategy } from './types';

/**
 * Repeats its choice after a good round and changes it after a bad one. A round is good when the others kept the accord (it got
 * the reward or the temptation) and bad when they did not, or when it was suspended for its defection.
 *
 * Nowak and Sigmund 1993, "A strategy of win-stay, lose-shift that outperforms tit-for-tat in the Prisoner's Dilemma game",
 * Nature 364, 56–58; known as Pavlov since Kraines and Kraines 1989, "Pavlov and the prisoner's dilemma", Theory and Decision
 * 26, 47–79.
 */
export const winStayLoseShift: Strategy = {
  id: 'win-stay-lose-shift',
  decide(memory) {
    const last = lastOf(memory);
    if (last === undefined || memory.suspended) return 'honour';
    const own = last.own ?? 'honour';
    if (othersKept(last)) return own;
    return own === 'honour' ? 'defect' : 'honour';
  },
};
