import type { Arm } from './types';

/** The three instruments of the seminar's democracies that work on markets. */
export const BAN = 'trusted-vendors';
export const OPEN = 'open-radio';
export const LOANS = 'trusted-5g-fund';

const MEMBERS = ['USA', 'GBR', 'DEU', 'SWE', 'FRA', 'JPN', 'KOR', 'FIN'];

/** Nobody keeps any of the three. */
export const NOTHING: Arm = {
  what: 'nobody keeps the ban, opens its interfaces or pays into the loan fund',
  accords: { [BAN]: 'defect', [OPEN]: 'defect', [LOANS]: 'defect' },
};

/** All keep one of the three, nobody the others. */
export function only(accord: string, what: string): Arm {
  return { what, accords: { ...NOTHING.accords, [accord]: 'honour' } };
}

/** These states keep an accord and the others do not. */
export function keptBy(states: readonly string[]): Record<string, 'honour' | 'defect'> {
  return Object.fromEntries(MEMBERS.map((id) => [id, states.includes(id) ? 'honour' : 'defect']));
}

/** Every other member, in the order of the accord. */
export const HALF = ['USA', 'SWE', 'FRA', 'FIN'];
