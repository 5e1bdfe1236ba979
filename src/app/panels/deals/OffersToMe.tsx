import { useState } from 'react';
import type { Choice, Deal } from '../../../engine';
import { Explained } from '../../glossary/Explained';
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
  const dealOf = (choice: Choice<string>): Deal | undefined =>
    view.deals.find((entry) => entry.id === choice.value);
  // The best paid first: of many for the same voice only one can be taken.
  const open = options.deals.answer.toSorted((a, b) => paid(dealOf(b)) - paid(dealOf(a)));
  if (open.length === 0)
    return (
      <p className="type-support">
        <Explained>{t('deals.none')}</Explained>
      </p>
    );
  return (
    <ul className="pl-offers" aria-label={t('deals.offers')}>
      {open.slice(0, most).map((choice) => {
        const deal = dealOf(choice);
        return deal && <OfferToMe key={deal.id} deal={deal} choice={choice} />;
      })}
    </ul>
  );
}

/** What an offer pays this seat, thousandths of a unit of money or world units at home. */
function paid(deal: Deal | undefined): number {
  const amounts = (deal?.give ?? []).map((item) => (item.kind === 'payment' ? item.amount : 0));
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** One offer: what it says, why it is made, and the three answers to it. */
function OfferToMe({ deal, choice }: { deal: Deal; choice: Choice<string> }) {
  const { setup, seat, view, options } = usePlan();
  const total = options.budget?.total ?? 0;
  const share = total > 0 ? (paid(deal) * 100) / total : 0;
  const [countering, setCountering] = useState(false);
  return (
    <li>
      <p>
        {dealText(setup, deal, seat)}
        {share >= 1 && (
          <span className="type-support"> {t('deals.share', { share: Math.round(share) })}</span>
        )}
      </p>
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
