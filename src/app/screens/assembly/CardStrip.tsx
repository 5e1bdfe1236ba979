import type { HallSeat } from '../../hall/model';
import { prefersReducedMotion } from '../../styles/theme';
import { Button, IconButton, useLayout } from '../../ui';
import { t } from '../../words';
import { CardList } from './CardList';
import type { Cards } from './useCards';

/** The transport under the hall: one card back, play, one card on, all of them, and what the last card said. */
export function CardStrip({ cards, seats }: { cards: Cards; seats: readonly HallSeat[] }) {
  const { turned, done, playing, play, to } = cards;
  const last = seats[turned - 1];
  const phone = useLayout().name === 'phone';
  return (
    <section className="sb-cards-strip" aria-label={t('hall.transport')}>
      <IconButton
        framed
        icon="skipBack"
        label={t('hall.back')}
        disabled={turned === 0}
        onClick={() => to(turned - 1)}
      />
      {!prefersReducedMotion() && (
        <IconButton
          framed
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'hall.pause' : 'hall.play')}
          onClick={() => play(!playing)}
        />
      )}
      <IconButton
        framed
        icon="skipForward"
        label={t('hall.step')}
        disabled={done}
        onClick={() => to(turned + 1)}
      />
      {!done && (
        <Button look="text" onClick={() => to(seats.length)}>
          {t('hall.skip')}
        </Button>
      )}
      <p className="sb-cards-said">
        {last && <strong>{last.said ?? t('hall.spoke', { state: last.name, stance: last.stance })}</strong>}{' '}
        <span className="type-support">{t('hall.cards', { n: turned, of: seats.length })}</span>
      </p>
      {!phone && <CardList seats={seats} turned={turned} />}
    </section>
  );
}
