import type { RuleInfo } from './types';

const rule = (formula: string): RuleInfo => ({ chapter: 'assembly', formula });

/** Rules around the votes: regions, elections, who may vote, other houses, the market race. */
export const ASSEMBLY_RULES = {
  'assembly.common-position': rule('+1, −1: for ≥ support × all votes, and against ≤ against × for; else 0'),
  'assembly.endorsement': rule('place of the candidate on whom the rule of the region agrees, + 1'),
  'assembly.broke-ranks': rule(
    '−breach, in a seat that votes against its region’s position, from each other member',
  ),
  'assembly.steering': rule('−steer.cost of capital'),
  'assembly.elected': rule(
    'more than half of the valid ballots; blanks outside; the last one out until then',
  ),
  'assembly.settling': rule('−cost of capital for each year behind, and for credentials'),
  'assembly.settled': rule('years behind, or credentials, back to 0'),
  'assembly.counted': rule('weight of the house − what was counted before, at least 0'),
  'assembly.shopping': rule('−cost of capital'),
  'assembly.hosted': rule('place of the venue + 1'),
  'assembly.reopened': rule('0, open'),
  'assembly.overtaken': rule('follow × (mean tilt − standard) × stake'),
} satisfies Record<string, RuleInfo>;
