import { exportGame, quit } from '../../store';
import { Menu } from '../../ui';
import { t } from '../../words';
import { useHelpItems } from '../help/helpItems';

/** What can be done with the game as a whole. */
export function GameMenu() {
  const help = useHelpItems();
  return (
    <Menu
      items={[
        ...help,
        { id: 'export', label: t('menu.export'), icon: 'download', onSelect: exportGame },
        { id: 'quit', label: t('menu.quit'), icon: 'arrowLeft', onSelect: quit },
      ]}
    />
  );
}
