import { useOverlay } from '../../store/overlay';
import type { MenuItem } from '../../ui/popover';
import { t } from '../../words';

/** The help of every screen, in the same order at the head of the same menu (WCAG 3.2.6). */
export function useHelpItems(): readonly MenuItem[] {
  const { show } = useOverlay();
  return [
    { id: 'help', label: t('menu.help'), icon: 'bookOpen', onSelect: () => show('help') },
    { id: 'terms', label: t('menu.terms'), icon: 'listNumbers', onSelect: () => show('terms') },
    { id: 'keys', label: t('menu.keys'), icon: 'question', onSelect: () => show('keys') },
    { id: 'settings', label: t('menu.settings'), icon: 'gear', onSelect: () => show('settings') },
  ];
}
