import { Segmented } from '../../ui';
import { t } from '../../words';
import type { Speed } from './useReplay';

const SPEEDS: readonly Speed[] = ['0.5', '1', '2'];

/** How fast a turn is played again, for who watches it and for who shows it to a room. */
export function SpeedChoice({ speed, onChange }: { speed: Speed; onChange: (speed: Speed) => void }) {
  return (
    <Segmented
      label={t('replay.speed')}
      showLabel
      value={speed}
      options={SPEEDS.map((value) => ({ value, label: t('replay.speed.is', { n: Number(value) }) }))}
      onChange={onChange}
    />
  );
}
