import { line } from '../../models/facts';
import { Button, Panel, PanelHead } from '../../ui';
import type { LoadedScenario } from '../../store';
import { t } from '../../words';
import { useLedger } from '../ledger/ledgerContext';
import { KeepPanel } from './ReviewFooter';

/** Questions for the debrief, and what the scenario assumes. */
export function ReviewSide({ scenario }: { scenario: LoadedScenario }) {
  const { open } = useLedger();
  const { assumptions, teacher } = scenario.scenario;
  return (
    <>
      <PanelHead title={t('review.debrief')} />
      <Panel>
        <ol className="sb-review-debrief">
          {teacher.debrief.map((question, at) => (
            <li key={at} className="type-story">
              {question}
            </li>
          ))}
        </ol>
      </Panel>
      <KeepPanel />
      <Panel title={t('review.assumptions')} note={t('review.assumptions.note')}>
        <ul className="sb-review-lines">
          {assumptions.map(({ id, text, path }) => (
            <li key={id}>
              {text}{' '}
              {path !== undefined && (
                <Button
                  look="text"
                  onClick={() => open({ kind: 'path', path, title: line('news.plain', { text }), value: 0 })}
                >
                  {t('review.assumption.line')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
