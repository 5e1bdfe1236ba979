import { nameOf } from '../app/models/facts';
import { t } from '../app/words';
import type { Intervention, Setup } from '../engine';

/** What a facilitator did and the reason given for it, a sentence each. */
export function interventionText(setup: Setup, one: Intervention): string[] {
  const { reason } = one;
  const why = reason === '' ? [] : [t('report.intervention.reason', { reason })];
  switch (one.type) {
    case 'inject':
      return [t('report.intervention.inject', { event: nameOf.event(setup, one.event) }), ...why];
    case 'ruling':
      return [
        t('report.intervention.ruling', { state: nameOf.state(setup, one.seat), strength: one.strength }),
        ...why,
      ];
    case 'edit':
      return [t('report.intervention.edit', { measure: one.measure, value: String(one.value) }), ...why];
    case 'reseat':
      return [
        t('report.intervention.reseat', { state: nameOf.state(setup, one.seat), player: one.player }),
        ...why,
      ];
    default:
      return [t('report.intervention.other', { type: one.type }), ...why];
  }
}
