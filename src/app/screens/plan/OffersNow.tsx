import { OffersToMe } from '../../panels/deals/OffersToMe';
import { called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { Button } from '../../ui';
import { list, t } from '../../words';
import { usePlan } from './usePlan';

/** Offers shown at once; the others are in the decision about deals. */
const MOST = 2;

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
        {t('plan.offers', { n, from: list([...from].map((id) => lineText(called(setup, id)))) })}
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
