import type { Promise_, Setup } from '../../../engine';
import { nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { t } from '../../words';
import { promiseText } from './phrases';
import { ReasonLine } from './ReasonLine';

/** Earlier promises shown, the latest first. */
const MOST = 12;

/** More than this are folded. */
const FEW = 4;

/** Words to this seat and by it that still stand; below, how earlier promises ended and who was wronged. */
export function PromiseLedger() {
  const { setup, seat, view } = usePlan();
  const now = view.promises.filter((promise) => promise.turn >= view.turn && promise.status === 'open');
  const earlier = view.promises
    .filter((promise) => !now.includes(promise))
    .toReversed()
    .slice(0, MOST);
  return (
    <>
      <Promises
        title={t('deals.now.tome')}
        promises={now.filter((promise) => promise.to === seat)}
        setup={setup}
        seat={seat}
      />
      <Promises
        title={t('deals.now.byme')}
        promises={now.filter((promise) => promise.from === seat)}
        setup={setup}
        seat={seat}
      />
      {earlier.length > FEW ? (
        <details className="pl-more">
          <summary>{t('deals.ledger')}</summary>
          <Promises title={t('deals.ledger')} promises={earlier} setup={setup} seat={seat} judged />
        </details>
      ) : (
        <Promises title={t('deals.ledger')} promises={earlier} setup={setup} seat={seat} judged />
      )}
    </>
  );
}

interface PromisesProps {
  title: string;
  promises: readonly Promise_[];
  setup: Setup;
  seat: string;
  judged?: boolean;
}

function Promises({ title, promises, setup, seat, judged }: PromisesProps) {
  if (promises.length === 0) return null;
  return (
    <section>
      <h4 className="type-row">{title}</h4>
      <ul className="pl-lines type-support" aria-label={title}>
        {promises.map((promise) => (
          <li key={promise.id}>
            {promiseText(setup, promise, seat)}{' '}
            {judged === true && <strong>{endText(setup, promise, seat)}</strong>}
            {judged !== true && (
              <ReasonLine deal={promise.id} by={promise.from === seat ? promise.to : promise.from} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Kept, void, open, or broken with who was wronged. */
function endText(setup: Setup, { status, to }: Promise_, seat: string): string {
  if (status !== 'broken') return t(`deals.promise.${status}`);
  return to === seat
    ? t('deals.promise.broken.you')
    : t('deals.promise.broken', { to: nameOf.state(setup, to) });
}
