import type { Account } from '../../models/facts';
import { itemName } from '../../models/factsTexts';
import type { HallCase } from '../../models/hall';
import { t } from '../../words';

/** The items of the session: decided ones with their result, this one, and those to come. */
export function SessionList({
  account,
  cases,
  at,
  done,
}: {
  account: Account;
  cases: readonly HallCase[];
  at: number;
  done: boolean;
}) {
  return (
    <ol className="sb-session">
      {cases.map((hall, index) => {
        const told = index < at || (index === at && done);
        return (
          <li key={hall.item} aria-current={index === at ? 'step' : undefined}>
            <span className="sb-session-number">{index + 1}</span>
            <span>
              {hall.texts.length > 1
                ? itemName(account, hall.item)
                : `${hall.texts[0]?.ref} ${hall.texts[0]?.title}`}
            </span>
            <strong>
              {told ? resultOf(hall) : t(index === at ? 'hall.session.now' : 'hall.session.later')}
            </strong>
          </li>
        );
      })}
    </ol>
  );
}

function resultOf({ facts }: HallCase): string {
  if (facts.some((f) => f.result === 'approved')) return t('hall.session.passed');
  if (facts.some((f) => f.result === 'moved')) return t('hall.session.moved');
  if (facts.some((f) => f.result === 'waits')) return t('hall.session.waits');
  return t(facts.length > 1 ? 'hall.session.noRule' : 'hall.session.fell');
}
