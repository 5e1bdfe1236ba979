import { sentence } from '../../words/sentence';
import { dismissNotice } from '../../store/notice';
import { useSession } from '../../store/session';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/notes';
import { t } from '../../words/first';

/** Something went wrong that the player should know: what, what is safe, what to do. */
export function NoticeBar() {
  const notice = useSession((session) => session.notice);
  if (!notice) return null;
  return (
    <div className="he-notice">
      <ErrorNote
        title={sentence(`notice.${notice.id}`, notice.params)}
        safe={notice.id === 'not-kept' ? '' : t('notice.safe')}
        details={notice.params?.['detail']}
        action={<Button onClick={dismissNotice}>{t('common.close')}</Button>}
      />
    </div>
  );
}
