import { prefersReducedMotion } from '../../styles/theme';
import { Button, IconButton } from '../../ui';
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

/** The transport of the cards; while they are down, turning them is the primary action. */
export function AssemblyFooter({ cards, of, last, onNext, onSkip }: AssemblyFooterProps) {
  const { turned, done, playing, play, to } = cards;
  return (
    <div className="sb-read-footer sb-cards-footer">
      <span className="sb-cards-transport">
        <IconButton
          framed
          icon="skipBack"
          label={t('hall.back')}
          disabled={turned === 0}
          onClick={() => to(turned - 1)}
        />
        <IconButton
          framed
          icon="skipForward"
          label={t('hall.step')}
          disabled={done}
          onClick={() => to(turned + 1)}
        />
        <span className="type-support">{t('hall.cards', { n: turned, of })}</span>
      </span>
      {!done && (
        <Button look="text" onClick={() => to(of)}>
          {t('hall.skip')}
        </Button>
      )}
      {done && !last && (
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
          icon={playing ? 'pause' : 'play'}
          onClick={() => (prefersReducedMotion() ? to(of) : play(!playing))}
        >
          {t(playing ? 'hall.pause' : 'hall.play')}
        </Button>
      )}
    </div>
  );
}
