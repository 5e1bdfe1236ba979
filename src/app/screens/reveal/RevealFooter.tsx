import { Button, IconButton } from '../../ui';
import { t } from '../../words';

export interface RevealFooterProps {
  last: boolean;
  /** All steps stand on the screen. */
  together: boolean;
  onBack: (() => void) | undefined;
  onNext: () => void;
  onAll: () => void;
  onOne: () => void;
  onDone: () => void;
}

/** One step on is the primary action; at the end the newspaper is. */
export function RevealFooter({ last, together, onBack, onNext, onAll, onOne, onDone }: RevealFooterProps) {
  return (
    <div className="sb-read-footer">
      <IconButton
        framed
        icon="skipBack"
        label={t('chain.back')}
        disabled={onBack === undefined}
        onClick={onBack}
      />
      <Button look="text" onClick={together ? onOne : onAll}>
        {t(together ? 'reveal.one' : 'reveal.all')}
      </Button>
      {last ? (
        <Button look="primary" size="large" onClick={onDone}>
          {t('reveal.read')}
        </Button>
      ) : (
        <Button look="primary" size="large" onClick={onNext}>
          {t('reveal.next')}
        </Button>
      )}
    </div>
  );
}
