import { outlookOf } from '../outlook';
import { campaignWorth, markets } from './courting';
import { aimed, type VerbIdeas } from './types';

export const campaign: VerbIdeas = {
  verb: 'campaign',
  ideas: (s, v) => aimed(s, v, markets(s, outlookOf(s).hedgers), (i) => campaignWorth(s, i)),
};
