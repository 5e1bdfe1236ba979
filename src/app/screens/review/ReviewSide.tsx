import './whatif/whatif.css';
import { Button, Panel, PanelHead } from '../../ui';
import { lineText } from '../../models/factsLine';
import { turningLine } from '../../models/turning';
import { num, t } from '../../words';
import { KeepPanel } from './ReviewFooter';
import type { PartProps } from './parts';
import { offersIn } from './whatif/choices';
import { usePart } from './usePart';
import { useSearch } from './whatif/useSearch';

export interface ReviewSideProps extends PartProps {
  /** The part that is open: what it tells itself is not told again beside it. */
  readonly part: string;
  /** Opens another part. */
  readonly onPart: (id: string) => void;
}

/** Beside the parts: what the game turned on, what to talk about, and how to keep it. */
export function ReviewSide({ part, onPart, ...props }: ReviewSideProps) {
  const { teacher } = props.scenario.scenario;
  return (
    <>
      <TurnedOn {...props} part={part} onPart={onPart} />
      {part !== 'debrief' && (
        <>
          <PanelHead title={t('review.debrief')} />
          <Panel>
            <ol className="sb-review-debrief">
              {teacher.debrief.slice(0, AT_FIRST).map((question, at) => (
                <li key={at} className="type-story">
                  {question}
                </li>
              ))}
            </ol>
            <p>
              <Button look="text" onClick={() => onPart('debrief')}>
                {t('review.debrief.more')}
              </Button>
            </p>
          </Panel>
        </>
      )}
      <KeepPanel />
    </>
  );
}

/** So many fill the column; all stand in the debrief. */
const AT_FIRST = 3;

/** The decisions that moved the game most, in a line each; the part with the what-ifs has the rest. */
function TurnedOn({ account, history, part, onPart }: ReviewSideProps) {
  const { answer, progress, failed, started, start } = useSearch(account);
  const { ask } = usePart();
  if (failed) return null;
  return (
    <>
      <PanelHead title={t('turning.part')} {...(answer !== null && { note: t('turning.swing') })} />
      <Panel>
        {!started && (
          <p className="sb-turning-start">
            <Button onClick={start}>{t('turning.find')}</Button>
          </p>
        )}
        {started && answer === null && (
          <p className="type-support" role="status">
            {progress === null ? t('turning.started') : t('turning.working', progress)}
          </p>
        )}
        {answer !== null && (
          <>
            <ol className="sb-turned-on">
              {answer.points.map((point, at) => (
                <li key={at}>
                  <button type="button" onClick={() => ask(point)}>
                    <span className="sb-turning-mark" aria-hidden="true">
                      {at + 1}
                    </span>
                    <span className="type-row">
                      {t('turning.point', {
                        turn: point.turn,
                        what: lineText(turningLine(account.setup, point, offersIn(account.setup, history))),
                      })}
                    </span>
                    <strong className="sb-turning-by">
                      <span className="sb-sr">{t('turning.moved', { by: point.moved.orderIndex })}</span>
                      <span aria-hidden="true">{num(point.moved.orderIndex, 'signed')}</span>
                    </strong>
                  </button>
                </li>
              ))}
            </ol>
            {part !== 'whatif' && (
              <p>
                <Button look="text" onClick={() => onPart('whatif')}>
                  {t('turning.open.part')}
                </Button>
              </p>
            )}
          </>
        )}
      </Panel>
    </>
  );
}
