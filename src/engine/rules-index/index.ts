import { ACCORD_RULES } from './accords';
import { ASSEMBLY_RULES } from './assembly';
import { SHARED_RULES } from './shared';
import { FULL_RULES } from './full';
import { FORUM_RULES } from './forums';
import { INSTRUMENT_RULES } from './instruments';
import type { RuleInfo } from './types';

export type { RuleInfo };

/** Every rule that can stand in the ledger. A test holds it against the rules that play uses. */
export const RULES: Readonly<Record<string, RuleInfo>> = {
  ...SHARED_RULES,
  ...FULL_RULES,
  ...ACCORD_RULES,
  ...ASSEMBLY_RULES,
  ...FORUM_RULES,
  ...INSTRUMENT_RULES,
};
