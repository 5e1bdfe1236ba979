import { PanelHead } from '../../ui';
import { t } from '../../words';

/** What the director does, and what was done. */
export function ActsColumn() {
  return <PanelHead title={t('room.tab.acts')} />;
}
