import { endingShares } from '../figures';
import { honourEffect, liberalMembers } from '../honour';
import { percent } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (3): honour decides the world. Liberal endings when all liberal members honour, less those when all defect. */
export const honour: VerdictRule = {
  code: 'honour-matters',
  unit: 'percent',
  bar: { min: 40 },
  uses: ['honour', 'defect'],
  holds: 'point',
  applies: (scenario) => liberalMembers(scenario).length > 0,
  judge: (m) =>
    percent(
      honourEffect(m.honour, m.defect, (r) => r.ending === 'liberal'),
      {
        honour: 100 * endingShares(m.honour).liberal.value,
        defect: 100 * endingShares(m.defect).liberal.value,
        notIlliberal: 100 * honourEffect(m.honour, m.defect, (r) => r.ending !== 'illiberal').value,
      },
    ),
};
