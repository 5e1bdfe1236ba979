import { exportGame, quit } from '../../store';
import { Menu } from '../../ui';
import { t } from '../../words';

export interface GameMenuProps {
  onHelp: () => void;
  onKeys: () => void;
  onSettings: () => void;
}

/** What can be done with the game as a whole. */
export function GameMenu({ onHelp, onKeys, onSettings }: GameMenuProps) {
  return (
    <Menu
      items={[
        { id: 'help', label: t('menu.help'), icon: 'bookOpen', onSelect: onHelp },
        { id: 'keys', label: t('menu.keys'), icon: 'question', onSelect: onKeys },
        { id: 'settings', label: t('menu.settings'), icon: 'gear', onSelect: onSettings },
        { id: 'export', label: t('menu.export'), icon: 'download', onSelect: exportGame },
        { id: 'quit', label: t('menu.quit'), icon: 'arrowLeft', onSelect: quit },
      ]}
    />
  );
}
