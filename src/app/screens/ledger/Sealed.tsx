import { EmptyState } from '../../ui';
import { t } from '../../words';

/** In place of what this reader may not know before the game ends. */
export function Sealed() {
  return <EmptyState title={t('why.sealed.title')}>{t('why.list.sealed')}</EmptyState>;
}
