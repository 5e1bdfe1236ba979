import { usePlan } from '../../screens/plan/usePlan';
import { Explained } from '../../glossary/Explained';
import { useSession } from '../../store';
import { t } from '../../words';
import { MyOffers } from './MyOffers';
import { OfferComposer } from './OfferComposer';
import { OffersToMe } from './OffersToMe';
import { Predictions } from './Predictions';
import { PromiseComposer } from './PromiseComposer';
import { PromiseLedger } from './PromiseLedger';
import { ShowWords } from './ShowWords';

/** Talk: offers to this seat, offers it makes, promises and what became of them, and what it expects of others. */
export function DealsPanel() {
  const { options } = usePlan();
  const talking = useSession((session) => session.talking);
  return (
    <>
      <p className="type-support">
        <Explained>{t('deals.intro')}</Explained>
      </p>
      <p className="type-support" role="status">
        {talking !== null && t(`deals.talking.${talking}`)}
      </p>
      <OffersToMe />
      <MyOffers />
      <details className="pl-more">
        <summary>{t('deals.make')}</summary>
        <OfferComposer />
      </details>
      <details className="pl-more">
        <summary>{t('deals.promise.make')}</summary>
        <PromiseComposer />
      </details>
      <ShowWords />
      <PromiseLedger />
      {options.predict.length > 0 && (
        <details className="pl-more">
          <summary>{t('deals.predict')}</summary>
          <Predictions />
        </details>
      )}
    </>
  );
}
