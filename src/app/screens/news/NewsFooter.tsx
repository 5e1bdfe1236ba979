import type { ReactNode } from 'react';
import { Explained } from '../../glossary/Explained';
import { Button } from '../../ui';
import { t } from '../../words';

/** What the paper rests on, the whole list, and the way on. */
export function NewsFooter({ label, onNext, more }: { label: string; onNext: () => void; more: ReactNode }) {
  return (
    <div className="sb-read-footer">
      <p className="type-support sb-read-note">
        <Explained>{t('why.same')}</Explained>
      </p>
      {more}
      <Button look="primary" size="large" onClick={onNext}>
        {label}
      </Button>
    </div>
  );
}
