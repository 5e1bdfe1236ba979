import type { Account } from '../../../models/facts';
import { linkOf } from '../../../models/debrief';
import { lineText } from '../../../models/factsLine';
import { wrongLine } from '../../../models/trust';
import { useStudy } from '../../../store';
import { t } from '../../../words';
import { EvidenceRow } from '../EvidenceRow';
import { Section } from '../Section';

/** Broken promises that are told; the last ones where there are more. */
const MOST = 12;

/** Every broken promise as it looks from the side it was given to. */
export function Wronged({ account }: { account: Account }) {
  const broken = account.facts.filter((f) => f.kind === 'promise' && f.result === 'broken').length;
  const { answer, failed } = useStudy('wrongs', broken === 0 ? undefined : { most: MOST });
  if (broken === 0) return null;
  return (
    <Section
      title={t('trust.wrongs')}
      note={`${t('trust.wrongs.note')}${broken > MOST ? ` ${t('trust.wrongs.last', { n: MOST })}` : ''}`}
    >
      {answer === null && (
        <p className="type-support" role="status">
          {failed ? t('xray.failed') : t('xray.working')}
        </p>
      )}
      <ul className="sb-review-lines">
        {(answer ?? []).map((wrong) => (
          <li key={wrong.promise}>
            {lineText(wrongLine(account.setup, wrong))}
            <EvidenceRow
              links={[linkOf(account, { turn: wrong.turn, measure: 'brokenPromises', subject: wrong.from })]}
              turn={wrong.turn}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
