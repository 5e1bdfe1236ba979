import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';
import { dealText } from './phrases';
import { say } from './say';

/** Offers that await an answer of this seat. */
export function OffersToMe() {
  const { setup, seat, view, options } = usePlan();
  const open = options.deals.answer;
  if (open.length === 0) return <p className="type-support">{t('deals.none')}</p>;
  return (
    <ul className="pl-offers" aria-label={t('deals.offers')}>
      {open.map((choice) => {
        const deal = view.deals.find((entry) => entry.id === choice.value);
        if (!deal) return null;
        return (
          <li key={deal.id}>
            <p>{dealText(setup, deal, seat)}</p>
            <div className="pl-buttons">
              <Button
                icon="handshake"
                blocked={choice.allowed ? undefined : reasonText(choice.why)}
                onClick={() => say(seat, { accepts: [deal.id] }, t('deals.accepted'))}
              >
                {t('deals.accept')}
              </Button>
              <Button look="text" onClick={() => say(seat, { declines: [deal.id] }, t('deals.declined'))}>
                {t('deals.decline')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
