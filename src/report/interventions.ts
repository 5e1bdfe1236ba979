import { actLine, effectLine } from '../app/models/acts';
import { lineText } from '../app/models/factsLine';
import { list, t } from '../app/words';
import type { Intervention, Setup } from '../engine';

/** What a facilitator did, what it moved and the reason given for it, a sentence each. */
export function interventionText(setup: Setup, one: Intervention): string[] {
  const { reason } = one;
  const effects = one.type === 'ruling' || one.type === 'improvise' ? one.effects : [];
  return [
    `${lineText(actLine(setup, one))}.`,
    ...(one.type === 'improvise' ? [one.text] : []),
    ...(one.type === 'ruling' && one.argument !== undefined
      ? [t('act.told.argument', { argument: one.argument })]
      : []),
    ...(effects.length === 0
      ? []
      : [
          t('report.intervention.effects', {
            effects: list(effects.map((e) => lineText(effectLine(setup, e)))),
          }),
        ]),
    ...(reason === '' ? [] : [t('report.intervention.reason', { reason })]),
  ];
}
