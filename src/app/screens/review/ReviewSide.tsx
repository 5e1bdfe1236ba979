import { Panel, PanelHead } from '../../ui';
import type { LoadedScenario } from '../../store';
import { t } from '../../words';
import { KeepPanel } from './ReviewFooter';

/** The scenario’s own questions for the debrief, and the ways on. */
export function ReviewSide({ scenario }: { scenario: LoadedScenario }) {
  const { teacher } = scenario.scenario;
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
    </>
  );
}
