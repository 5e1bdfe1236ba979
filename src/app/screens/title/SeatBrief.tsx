import type { StateDef } from '../../../scenario/types';
import { Explained } from '../../glossary/Explained';
import { t } from '../../words';

/** Who one is in this seat, in three sentences. */
export function SeatBrief({ state }: { state: StateDef }) {
  if (!state.seat) return null;
  return (
    <dl className="ti-brief">
      <div>
        <dt>{state.name}</dt>
        <dd>
          <Explained>{state.seat.role}</Explained>
        </dd>
      </div>
      <div>
        <dt>{t('title.wants')}</dt>
        <dd>
          <Explained>{state.seat.wants}</Explained>
        </dd>
      </div>
      <div>
        <dt>{t('title.fears')}</dt>
        <dd>
          <Explained>{state.seat.fears}</Explained>
        </dd>
      </div>
    </dl>
  );
}
