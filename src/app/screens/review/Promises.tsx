import type { Account, Line } from '../../models/facts';
import { dealLines, promiseLines } from '../../models/reviewTurns';
import { t } from '../../words';
import { Say } from '../ledger/say';
import { Section } from './Section';

/** What was promised, signed and foreseen, and what came of it. */
export function Promises({ account }: { account: Account }) {
  const promises = promiseLines(account);
  const judged = account.facts.flatMap((f) => (f.kind === 'promise' ? [f.result] : []));
  const deals = dealLines(account);
  return (
    <>
      <Section
        title={
          promises.length === 0
            ? t('review.promises.none')
            : t('review.promises', {
                broken: judged.filter((r) => r === 'broken').length,
                kept: judged.filter((r) => r === 'kept').length,
              })
        }
      >
        <Lines lines={promises} />
      </Section>
      <Section title={t('review.deals', { n: deals.length })}>
        <Lines lines={deals} />
      </Section>
    </>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="sb-review-lines">
      {lines.map((one, at) => (
        <li key={at}>
          <Say line={one} />
        </li>
      ))}
    </ul>
  );
}
