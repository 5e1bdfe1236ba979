import { useCallback, useEffect, useState } from 'react';
import { unpackRecord } from '../../../report/link/record-link';
import { sentence } from '../../models/sentence';
import type { PlaceProps } from '../../places';
import { openLinked, useSession } from '../../store';
import { Button, ErrorNote } from '../../ui';
import { Logo } from '../../ui/logo';
import { t } from '../../words/whole';
import { Coming } from '../help/Coming';
import { ReviewScreen } from '../review/ReviewScreen';

type State =
  | { readonly is: 'opening' | 'open' | 'left' }
  | { readonly is: 'refused'; readonly why: string; readonly details?: string | number | undefined };

/**
 * `#game/…`: a record that opens itself. It is played again here, and shown only when it comes to the same result. The address stays, so that
 * reloading opens it anew; whatever leaves the review leaves the link, too.
 */
export default function LinkScreen({ rest }: PlaceProps) {
  const [state, setState] = useState<State>({ is: 'opening' });
  const phase = useSession((session) => session.phase);
  const open = useCallback(async () => {
    setState({ is: 'opening' });
    setState(await opened(rest));
  }, [rest]);
  useEffect(() => {
    void open();
  }, [open]);
  useEffect(() => {
    if (state.is === 'left' || (state.is === 'open' && phase !== 'review')) leave();
  }, [state, phase]);
  if (state.is === 'open' && phase === 'review') return <ReviewScreen />;
  if (state.is !== 'refused') return <Coming title={t('link.opening')}>{t('link.opening.note')}</Coming>;
  return (
    <main className="he-coming">
      <Logo />
      <ErrorNote
        title={state.why}
        safe={t('link.safe')}
        details={state.details}
        action={
          <div className="he-buttons">
            <Button look="primary" onClick={leave}>
              {t('link.title')}
            </Button>
            <Button onClick={() => void open()}>{t('link.again')}</Button>
          </div>
        }
      />
    </main>
  );
}

async function opened(data: string): Promise<State> {
  const unpacked = await unpackRecord(data);
  if (!unpacked.ok) {
    const { code, detail } = unpacked.problem;
    return code === 'cut' || code === 'swollen'
      ? { is: 'refused', why: t(`link.${code}`) }
      : { is: 'refused', why: sentence(`notice.${code}`), details: detail };
  }
  const notice = await openLinked(unpacked.record).catch(
    () => ({ id: 'damaged', params: { detail: '' } }) as const,
  );
  if (notice === null) return { is: 'open' };
  if (notice === 'left') return { is: 'left' };
  const id = notice.id === 'differs' ? 'link.differs' : `notice.${notice.id}`;
  return { is: 'refused', why: sentence(id, notice.params), details: notice.params?.['detail'] };
}

/** Back to the game or the title, without a step in the history that would open the link again. */
function leave(): void {
  location.replace('#');
}
