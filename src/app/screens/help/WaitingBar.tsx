import { useEffect } from 'react';
import { useWaiting } from '../../store/waiting';
import type { Waiting } from '../../store/waiting';
import { Button } from '../../ui/button';
import { announce } from '../../ui/live';
import { ProgressNote } from '../../ui/notes';
import { t } from '../../words/first';

/** What takes longer than a moment: what it is, how far it is, and the way back. */
export function WaitingBar() {
  const { waiting } = useWaiting();
  return waiting && <Bar {...waiting} />;
}

function Bar({ id, done, of, leave }: Waiting) {
  const title = t(`waiting.${id}`);
  useEffect(() => announce(title), [title]);
  const cancel = (
    <Button
      onClick={() => {
        leave();
        announce(t('waiting.left'));
      }}
    >
      {t('common.cancel')}
    </Button>
  );
  return (
    <section className="he-notice" aria-label={title}>
      <ProgressNote title={title} label={t('waiting.label')} done={done} of={Math.max(1, of)} action={cancel}>
        {t(`waiting.${id}.done`, { done, of })}
      </ProgressNote>
    </section>
  );
}
