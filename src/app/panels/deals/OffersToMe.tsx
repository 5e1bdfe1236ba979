import { useState } from 'react';
import type { Choice, Deal } from '../../../engine';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';
import { OfferComposer } from './OfferComposer';
import { dealText } from './phrases';
import { ReasonLine } from './ReasonLine';
import { Reputation } from './Reputation';
import { say } from './say';

/** Offers that await an answer of this seat; at most so many where space is short. */
export function OffersToMe({ most = Infinity }: { most?: number }) {
  const { view, options } = usePlan();
  const open = options.deals.answer;
  if (open.length === 0) return <p className="type-support">{t('deals.none')}</p>;
  return (
    <ul className="pl-offers" aria-label={t('deals.offers')}>
      {open.slice(0, most).map((choice) => {
        const deal = view.deals.find((entry) => entry.id === choice.value);
        return deal && <OfferToMe key={deal.id} deal={deal} choice={choice} />;
      })}
    </ul>
  );
}

/** One offer: what it says, why it is made, and the three answers to it. */
function OfferToMe({ deal, choice }: { deal: Deal; choice: Choice<string> }) {
  const { setup, seat, view } = usePlan();
  const [countering, setCountering] = useState(false);
  return (
    <li>
      <p>{dealText(setup, deal, seat)}</p>
      <ReasonLine deal={deal.id} by={deal.from} />
      {countering ? (
        <OfferComposer against={deal} onDone={() => setCountering(false)} />
      ) : (
        <div className="pl-buttons">
          <Button
            icon="handshake"
            blocked={choice.allowed ? undefined : reasonText(choice.why)}
            onClick={() => say(seat, { accepts: [deal.id] }, t('deals.accepted'))}
          >
            {t('deals.accept')}
          </Button>
          <Button onClick={() => setCountering(true)}>{t('deals.counter')}</Button>
          <Button look="text" onClick={() => say(seat, { declines: [deal.id] }, t('deals.declined'))}>
            {t('deals.decline')}
          </Button>
        </div>
      )}
      <Reputation view={view} seat={deal.from} />
    </li>
  );
}
