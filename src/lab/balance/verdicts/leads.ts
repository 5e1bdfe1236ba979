import { leadChanges, needleChanges } from '../figures';
import { plain } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (2): the lead changes. The lead is the seat's that stands highest above the median of its place at that turn. */
export const leads: VerdictRule = {
  code: 'lead-changes',
  unit: 'count',
  bar: { min: 1 },
  uses: ['fixed'],
  holds: 'point',
  applies: () => true,
  judge: (m) => plain(leadChanges(m.fixed), { needle: needleChanges(m.fixed).value }),
};
