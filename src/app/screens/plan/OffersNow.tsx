import { OffersToMe } from '../../panels/deals/OffersToMe';
import { promiseText } from '../../panels/deals/phrases';
import { called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { Button } from '../../ui';
import { list, t } from '../../words';
import { usePlan } from './usePlan';

/** Offers shown at once; the others are in the decision about deals. */
const MOST = 2;

/** More givers than this would take a second line. */
const FEW_NAMES = 2;

/** More states than this are a number. */
const NAMED = 4;

/** Offers that await an answer, as one line that nobody has to look for; the decisions stay in sight below it. */
export function OffersNow({ onAll }: { onAll: () => void }) {
  const { setup, view, options } = usePlan();
  const open = options.deals.answer;
  const n = open.length;
  if (n === 0) return null;
  const from = new Set(open.flatMap(({ value }) => view.deals.find((deal) => deal.id === value)?.from ?? []));
  return (
    <details className="pl-more pl-offers-now">
      <summary>
        {from.size > NAMED
          ? t('plan.offers.many', { n, states: from.size })
          : t('plan.offers', { n, from: list([...from].map((id) => lineText(called(setup, id)))) })}
      </summary>
      <OffersToMe most={MOST} />
      {n > MOST && (
        <Button look="text" onClick={onAll}>
          {t('deals.more', { n: n - MOST })}
        </Button>
      )}
    </details>
  );
}

/** What others have promised this seat or threatened it with for this turn, as one line: there is time yet to heed it. */
export function WordsNow() {
  const { setup, seat, view } = usePlan();
  const told = view.promises.filter(
    (promise) => promise.to === seat && promise.turn === view.turn && promise.status === 'open',
  );
  if (told.length === 0) return null;
  const from = [...new Set(told.map((promise) => promise.from))].map((id) => lineText(called(setup, id)));
  return (
    <details className="pl-more pl-offers-now">
      <summary>
        {from.length > FEW_NAMES
          ? t('plan.words.many', { n: told.length, states: from.length })
          : t('plan.words', { n: told.length, from: list(from) })}
      </summary>
      <ul className="pl-lines type-support">
        {told.map((promise) => (
          <li key={promise.id}>{promiseText(setup, promise, seat)}</li>
        ))}
      </ul>
    </details>
  );
}
