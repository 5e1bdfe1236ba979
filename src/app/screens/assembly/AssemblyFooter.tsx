import { prefersReducedMotion } from '../../styles/theme';
import { Button } from '../../ui';
import { t } from '../../words';
import type { Cards } from './useCards';

export interface AssemblyFooterProps {
  cards: Cards;
  of: number;
  /** The last item of the session. */
  last: boolean;
  /** The way to the result is the primary one; the cards turn by themselves. */
  atOnce: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/**
 * While cards are down, turning them is the primary action; then the next text, or what followed. To who knows all that, the
 * result is offered at once, and the next text beside it.
 */
export function AssemblyFooter({ cards, of, last, atOnce, onNext, onSkip }: AssemblyFooterProps) {
  const { done, playing, play, to } = cards;
  if (atOnce) {
    return (
      <div className="sb-read-footer">
        {!last && (
          <Button look="text" onClick={onNext}>
            {t('hall.next')}
          </Button>
        )}
        <Button look="primary" size="large" onClick={onSkip}>
          {t('hall.result')}
        </Button>
      </div>
    );
  }
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
