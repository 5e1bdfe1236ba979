import { useState } from 'react';
import { isTalkOpen } from './talk';
import { dealText } from '../../panels/deals/phrases';
import { nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { sendTalk, useGame, useSession, whenQuiet } from '../../store';
import { Button, toast } from '../../ui';
import { t } from '../../words';

/** Offers that wait for an answer spoken in the room; the director reads them out and records what is said. */
export function OpenOffers() {
  const game = useGame();
  useSession((session) => session.version);
  const [wrong, setWrong] = useState('');
  const { world, setup, record } = game;
  if (!isTalkOpen(game)) return null;
  const open = world.deals.filter(
    (deal) => deal.status === 'open' && record.seats[deal.to]?.kind === 'person',
  );
  const answer = (seat: string, orders: Parameters<typeof sendTalk>[1]): void => {
    whenQuiet(() => {
      const [problem] = sendTalk(seat, orders);
      setWrong(problem === undefined ? '' : (reasonText(problem.reason) ?? ''));
      if (problem === undefined) toast(t('room.offers.taken'));
    });
  };
  return (
    <section className="rm-offers" aria-labelledby="rm-offers">
      <h3 className="type-section" id="rm-offers">
        {t('room.offers')}
      </h3>
      <p className="type-support">{t('room.offers.note')}</p>
      {open.length === 0 && <p className="type-support">{t('room.offers.none')}</p>}
      <ul>
        {open.map((deal) => (
          <li key={deal.id}>
            <p>
              {t('room.offers.to', {
                to: nameOf.state(setup, deal.to),
                deal: dealText(setup, deal, deal.to),
              })}
            </p>
            <div className="pl-buttons">
              <Button icon="handshake" onClick={() => answer(deal.to, { accepts: [deal.id] })}>
                {t('room.offers.agreed')}
              </Button>
              <Button look="text" onClick={() => answer(deal.to, { declines: [deal.id] })}>
                {t('room.offers.declined')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {wrong !== '' && (
        <p className="sb-problem" role="alert">
          {wrong}
        </p>
      )}
    </section>
  );
}
