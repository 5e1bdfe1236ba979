import type { HallSeat } from '../../hall/model';
import { t } from '../../words';

/** The cards as a numbered list, in the order in which they are turned: the same as the hall shows, in words. */
export function CardList({ seats, turned }: { seats: readonly HallSeat[]; turned: number }) {
  return (
    <ol className="sb-cardlist type-support" aria-label={t('hall.cards.list')}>
      {seats.map((seat, at) => (
        <li key={seat.id} aria-current={at === turned - 1 ? 'step' : undefined}>
          {at < turned
            ? (seat.said ?? t('hall.spoke', { state: seat.name, stance: seat.stance }))
            : t('hall.card', { state: seat.name, stance: t('hall.notTurned') })}
        </li>
      ))}
    </ol>
  );
}
