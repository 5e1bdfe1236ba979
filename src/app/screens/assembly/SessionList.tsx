import type { Account } from '../../models/facts';
import { itemName } from '../../models/factsTexts';
import type { HallCase } from '../../models/hall';
import type { Sitting } from '../../models/sittings';
import { t } from '../../words';

export interface SessionListProps {
  account: Account;
  cases: readonly Sitting[];
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
      {cases.map((sitting, index) => {
        const told = index < farthest || (index === at && done);
        return (
          <li key={sitting.id} aria-current={index === at ? 'step' : undefined}>
            <button type="button" disabled={index > farthest} onClick={() => onGo(index)}>
              <span className="sb-session-number">{index + 1}</span>
              <span>{titleOf(account, sitting)}</span>
              <strong>
                {told ? resultOf(sitting) : t(index === at ? 'hall.session.now' : 'hall.session.later')}
              </strong>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function titleOf(account: Account, sitting: Sitting): string {
  if (sitting.kind === 'election') return sitting.title;
  if (sitting.kind === 'table') return sitting.name;
  const { item, texts } = sitting.hall;
  const [text] = texts;
  return texts.length > 1 || !text ? itemName(account, item) : `${text.ref} ${text.title}`;
}

function resultOf(sitting: Sitting): string {
  if (sitting.kind === 'election') return t(sitting.winner === null ? 'hall.session.fell' : 'election.won');
  if (sitting.kind === 'table') {
    const { questions } = sitting;
    return t('vote.session.carried', {
      n: questions.filter(({ passed }) => passed).length,
      of: questions.length,
    });
  }
  return textResult(sitting.hall);
}

function textResult({ facts }: HallCase): string {
  if (facts.some((f) => f.result === 'approved')) return t('hall.session.passed');
  if (facts.some((f) => f.result === 'moved')) return t('hall.session.moved');
  if (facts.some((f) => f.result === 'waits')) return t('hall.session.waits');
  return t(facts.length > 1 ? 'hall.session.noRule' : 'hall.session.fell');
}
