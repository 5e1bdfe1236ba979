import type { RuleInfo } from './types';

const rule = (chapter: string, formula: string): RuleInfo => ({ chapter, formula });

/** Rules of what accords can do in the long games. Points are thousandths of full scale unless said. */
export const ACCORD_RULES = {
  'accords.migration': rule('accords', '−approval, on what approval is drawn to, for who honours'),
  'accords.unsafe': rule(
    'accords',
    'harm × highest level × (1 − safety); safety = (1 − weakest) × (honouring share)² + weakest where all honour',
  ),
  'accords.climate': rule('accords', 'damage × (1 − honouring share), to every state'),
  'accords.calm': rule('accords', 'calm, between honouring members of opposite poles'),
  'accords.uptake': rule('accords', 'leak × gap to the best honouring member of the other pole'),
  'accords.audit': rule(
    'accords',
    '2 × find × rival kit × opened; opened: half one’s own firms, half the partners’ by capacity',
  ),
  'accords.audit-cost': rule('accords', '−cost, for who honours'),
  'accords.reshoring': rule('accords', '−cost, for who honours'),
  'accords.supplied': rule(
    'accords',
    '−spares × (1 + honouring share) / 2 of the damage of failing supplies',
  ),
  'accords.platform': rule(
    'accords',
    'income × share of members’ markets that honour × (1 − against × rival’s share); 0 below the threshold',
  ),
  'accords.platform-pull': rule('accords', 'pole × pull × share of members’ markets that honour'),
  'accords.relief': rule('accords', '−spares × honouring share of the event’s damage, for who honours'),
  'accords.thanks': rule('accords', 'thanks, of each hedging state in each member that helped'),
  'accords.dialogue': rule('accords', 'trust, between active members that honour'),
  'accords.convergence': rule('accords', 'alignment × (honouring members’ mean − alignment)'),
  'accords.attention': rule('accords', '−capital, for who honours'),
  'accords.loans-frozen': rule('accords', '−trust, of each borrower in each lender that honours'),
  'research.indigenisation': rule('research', 'learning × indigenise × share of foreign supply denied'),
  'market.lost-sales': rule(
    'market',
    '−prosAdj × prosGain × thetaR × sales barred by one’s own export controls / market / income0',
  ),
  'covert.sanctions': rule(
    'covert',
    '−sanctions × honouring share × (1 + weight of our currency − weight of theirs)',
  ),
  'covert.expulsions': rule('covert', '−expulsions × honouring share, of capital'),
  'covert.over-answer': rule(
    'covert',
    '−20 × (answer − attack − 250) / 1000, of hedging states in who answered',
  ),
  'covert.impunity': rule('covert', '30 of capital × (attack − answer − 250) / 1000'),
} satisfies Record<string, RuleInfo>;
