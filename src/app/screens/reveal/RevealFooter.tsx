import { Button, IconButton } from '../../ui';
import { t } from '../../words';

export interface RevealFooterProps {
  last: boolean;
  /** True once every step has been seen. */
  all: boolean;
  onBack: (() => void) | undefined;
  onNext: () => void;
  onAll: () => void;
  onDone: () => void;
}

/** One step on is the primary action; at the end the newspaper is. */
export function RevealFooter({ last, all, onBack, onNext, onAll, onDone }: RevealFooterProps) {
  return (
    <div className="sb-read-footer">
      <IconButton
        framed
        icon="skipBack"
        label={t('chain.back')}
        disabled={onBack === undefined}
        onClick={onBack}
      />
      {!all && (
        <Button look="text" onClick={onAll}>
          {t('reveal.all')}
        </Button>
      )}
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
