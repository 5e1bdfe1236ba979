import type { Account } from '../../models/facts';
import { itemName } from '../../models/factsTexts';
import type { HallCase } from '../../models/hall';
import { t } from '../../words';

export interface SessionListProps {
  account: Account;
  cases: readonly HallCase[];
  at: number;
  /** The farthest item that has come up. */
  farthest: number;
  /** All cards of the present item are turned. */
  done: boolean;
  onGo: (at: number) => void;
}

/** The items of the session: decided ones with their result, this one, and those to come. Leads back to what was decided. */
export function SessionList({ account, cases, at, farthest, done, onGo }: SessionListProps) {
  return (
    <ol className="sb-session">
      {cases.map((hall, index) => {
        const told = index < farthest || (index === at && done);
        return (
          <li key={hall.item} aria-current={index === at ? 'step' : undefined}>
            <button type="button" disabled={index > farthest} onClick={() => onGo(index)}>
              <span className="sb-session-number">{index + 1}</span>
              <span>{titleOf(account, hall)}</span>
              <strong>
                {told ? resultOf(hall) : t(index === at ? 'hall.session.now' : 'hall.session.later')}
              </strong>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function titleOf(account: Account, { item, texts }: HallCase): string {
  const [text] = texts;
  return texts.length > 1 || !text ? itemName(account, item) : `${text.ref} ${text.title}`;
}

function resultOf({ facts }: HallCase): string {
  if (facts.some((f) => f.result === 'approved')) return t('hall.session.passed');
  if (facts.some((f) => f.result === 'moved')) return t('hall.session.moved');
  if (facts.some((f) => f.result === 'waits')) return t('hall.session.waits');
  return t(facts.length > 1 ? 'hall.session.noRule' : 'hall.session.fell');
}
