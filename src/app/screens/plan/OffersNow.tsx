import { OffersToMe } from '../../panels/deals/OffersToMe';
import { Button } from '../../ui';
import { t } from '../../words';
import { usePlan } from './usePlan';

/** Offers shown at once; the others are in the decision about deals. */
const MOST = 2;

/** Offers that await an answer, where nobody has to look for them. */
export function OffersNow({ onAll }: { onAll: () => void }) {
  const { options } = usePlan();
  const n = options.deals.answer.length;
  if (n === 0) return null;
  return (
    <section className="pl-offers-now" aria-labelledby="pl-offers-now">
      <h3 className="type-row" id="pl-offers-now">
        {t('agenda.deals.open', { n })}
      </h3>
      <OffersToMe most={MOST} />
      {n > MOST && (
        <Button look="text" onClick={onAll}>
          {t('deals.more', { n: n - MOST })}
        </Button>
      )}
    </section>
  );
}
