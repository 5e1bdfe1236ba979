import { agenda } from './agenda';
import { bots } from './bots';
import { causes } from './causes';
import { forums } from './forums';
import { instruments } from './instruments';
import { joint } from './joint';
import { long } from './long';
import { news } from './news';
import { reason } from './reason';
import { research } from './research';
import { roundTable } from './roundTable';
import { rules } from './rules';
import { union } from './union';
import { votes } from './votes';

/** What only large scenarios say (`src/scenario/large.ts`): research, forums, the union, instruments, the rules of the full ledger. */
export const large = {
  ...agenda,
  ...bots,
  ...causes,
  ...forums,
  ...instruments,
  ...joint,
  ...long,
  ...news,
  ...reason,
  ...research,
  ...roundTable,
  ...rules,
  ...union,
  ...votes,
} as const;
