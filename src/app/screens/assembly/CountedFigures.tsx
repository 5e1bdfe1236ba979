import type { Measure } from '../../../engine';
import { refTo } from '../../models/ledgerRefs';
import type { Account } from '../../models/facts';
import type { HallCase } from '../../models/hall';
import { num, t } from '../../words';
import { Figure } from '../ledger/Figure';

/** What a text's count is entered as. */
const COUNTS = ['supporters', 'objectors', 'outcome'] as const satisfies readonly Measure[];

/** The numbers of the count, each with the way to its entries: who they are, by which rule, and the line of the scenario. */
export function CountedFigures({ account, hall }: { account: Account; hall: HallCase }) {
  const rows = hall.facts.flatMap((fact) => {
    const ref = hall.texts.find(({ id }) => id === fact.text)?.ref ?? fact.text;
    const counted = fact.votes !== undefined || fact.replies !== undefined;
    return COUNTS.flatMap((measure) => {
      // Where votes are counted an objection has no part in the result.
      if (counted && measure !== 'outcome') return [];
      if (refTo(account, measure, fact.text) === undefined) return [];
      const n = measure === 'supporters' ? fact.supporters.length : fact.objectors.length;
      const text =
        measure === 'outcome'
          ? t('hall.entered.outcome', {
              passed: account.after.outcome.get(account.setup.text(fact.text)) > 0 ? 'yes' : 'no',
            })
          : num(n);
      return [{ key: `${fact.text}-${measure}`, measure, text, subject: fact.text, ref }];
    });
  });
  if (rows.length === 0) return null;
  return (
    <p className="sb-counted type-support">
      {t('hall.entered')}{' '}
      {rows.map(({ key, measure, subject, ref, text }) => (
        <span key={key}>
          {t('hall.entered.one', { ref, measure, several: hall.facts.length > 1 ? 'yes' : 'no' })}{' '}
          <Figure at={{ kind: 'cell', turn: account.turn, measure, subject }} text={text} />
        </span>
      ))}
    </p>
  );
}
