import type { RuleInfo } from './types';

/** Rules of the full ledger and the contest of vendors. */
export const FULL_RULES = {} satisfies Record<string, RuleInfo>;
