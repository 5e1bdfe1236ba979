import { usePlan } from '../../screens/plan/usePlan';
import { t } from '../../words';
import { promiseText } from './phrases';

/** Promises from and to this seat, and what became of them; the latest first. */
export function PromiseLedger() {
  const { setup, seat, view } = usePlan();
  const promises = view.promises.toReversed().slice(0, 12);
  if (promises.length === 0) return null;
  return (
    <section>
      <h4 className="type-row">{t('deals.ledger')}</h4>
      <ul className="pl-lines type-support">
        {promises.map((promise) => (
          <li key={promise.id}>
            {promiseText(setup, promise, seat)} <strong>{t(`deals.promise.${promise.status}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
