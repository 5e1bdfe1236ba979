import type { StateDef } from '../../../scenario/types';
import { t } from '../../words';

/** Who one is in this seat, in three sentences. */
export function SeatBrief({ state }: { state: StateDef }) {
  if (!state.seat) return null;
  return (
    <dl className="ti-brief">
      <div>
        <dt>{state.name}</dt>
        <dd>{state.seat.role}</dd>
      </div>
      <div>
        <dt>{t('title.wants')}</dt>
        <dd>{state.seat.wants}</dd>
      </div>
      <div>
        <dt>{t('title.fears')}</dt>
        <dd>{state.seat.fears}</dd>
      </div>
    </dl>
  );
}
