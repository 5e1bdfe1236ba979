import { prefersReducedMotion } from '../../styles/theme';
import { Button } from '../../ui';
import { t } from '../../words';
import type { Cards } from './useCards';

export interface AssemblyFooterProps {
  cards: Cards;
  of: number;
  /** The last item of the session. */
  last: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/** While cards are down, turning them is the primary action; then the next text, or what followed. */
export function AssemblyFooter({ cards, of, last, onNext, onSkip }: AssemblyFooterProps) {
  const { done, playing, play, to } = cards;
  return (
    <div className="sb-read-footer">
      {!last && (
        <Button look="text" onClick={onSkip}>
          {t('hall.all')}
        </Button>
      )}
      {done ? (
        <Button look="primary" size="large" onClick={onNext}>
          {t(last ? 'hall.done' : 'hall.next')}
        </Button>
      ) : (
        <Button
          look="primary"
          size="large"
          onClick={() => (prefersReducedMotion() ? to(of) : play(!playing))}
        >
          {t(playing ? 'hall.pause' : 'hall.play')}
        </Button>
      )}
    </div>
  );
}
