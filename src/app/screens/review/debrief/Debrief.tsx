import './debrief.css';
import { useState } from 'react';
import type { Level, Question } from '../../../../lab/debrief/types';
import { LEVELS } from '../../../../lab/debrief/types';
import { evidenceLinks, questionLine } from '../../../models/debrief';
import type { Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import { useStudy } from '../../../store';
import { Button, Segmented } from '../../../ui';
import { t } from '../../../words';
import type { PartProps } from '../parts';
import { Section } from '../Section';
import { EvidenceRow } from '../EvidenceRow';
import { usePrinting } from '../usePart';

/** So many fill the time a class has; the rest stand behind a button. */
const AT_FIRST = 7;

/** Questions that this game gives to talk about, at two levels, each with its evidence and its turn. */
export function Debrief({ account, scenario }: PartProps) {
  const [level, setLevel] = useState<Level>('school');
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const { answer, failed } = useStudy('debrief', null);
  const { debrief } = scenario.scenario.teacher;
  const shown = all || printing ? (answer ?? []) : (answer ?? []).slice(0, AT_FIRST);
  const rest = (answer?.length ?? 0) - shown.length;
  return (
    <>
      <Section
        title={answer === null ? t('review.part.debrief') : title(answer.length)}
        note={t('debrief.note')}
      >
        <div className="sb-debrief-level">
          <Segmented
            label={t('debrief.level')}
            showLabel
            value={level}
            options={LEVELS.map((value) => ({ value, label: t(`debrief.level.${value}`) }))}
            onChange={setLevel}
          />
        </div>
        {answer === null && (
          <p className="type-support" role="status">
            {failed ? t('debrief.failed') : t('debrief.working')}
          </p>
        )}
        <ol className="sb-debrief">
          {shown.map((question) => (
            <Asked key={question.id} account={account} question={question} level={level} />
          ))}
        </ol>
        {rest > 0 && (
          <p>
            <Button onClick={() => setAll(true)}>{t('debrief.more', { n: rest })}</Button>
          </p>
        )}
      </Section>
      {debrief.length > 0 && (
        <Section title={t('debrief.own')}>
          <ol className="sb-debrief">
            {debrief.map((question, at) => (
              <li key={at} className="type-story">
                {question}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

function title(n: number): string {
  return n === 0 ? t('debrief.title.none') : t('debrief.title', { n });
}

function Asked({ account, question, level }: { account: Account; question: Question; level: Level }) {
  return (
    <li>
      <p className="type-story">{lineText(questionLine(account.setup, question, level))}</p>
      <EvidenceRow links={evidenceLinks(account, question)} turn={question.turn} />
    </li>
  );
}
