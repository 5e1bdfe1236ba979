import { Explained } from '../../glossary/Explained';
import { isOvertaken } from '../../models/bound';
import { nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';
import { dealText } from './phrases';
import { ReasonLine } from './ReasonLine';
import { say } from './say';

/** What this seat has offered and agreed this turn, and what the other side said to it. */
export function MyOffers() {
  const { setup, seat, view, options } = usePlan();
  const deals = view.deals
    .filter((deal) => deal.turn === view.turn && (deal.from === seat || deal.status === 'agreed'))
    .toReversed();
  if (deals.length === 0) return null;
  return (
    <section>
      <h4 className="type-row">{t('deals.made')}</h4>
      <ul className="pl-offers" aria-label={t('deals.made')}>
        {deals.map((deal) => (
          <li key={deal.id}>
            <p>
              {dealText(setup, deal, seat)} <strong>{t(`deals.status.${deal.status}`)}</strong>
            </p>
            {isOvertaken(deal, seat) && (
              <p className="type-support pl-said">
                <Explained>
                  {t('deals.said', {
                    who: nameOf.state(setup, deal.from === seat ? deal.to : deal.from),
                    words: t('bots.reason.voice-gone'),
                  })}
                </Explained>
              </p>
            )}
            {deal.status !== 'open' && !isOvertaken(deal, seat) && (
              <ReasonLine deal={deal.id} by={deal.from === seat ? deal.to : deal.from} />
            )}
            {options.deals.withdraw.includes(deal.id) && (
              <Button look="text" onClick={() => say(seat, { withdraws: [deal.id] }, t('deals.withdrawn'))}>
                {t('deals.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
