import { lazy, Suspense } from 'react';
import { useOverlay } from '../../store/overlay';
import { useSession } from '../../store/session';
import { Dialog } from '../../ui/dialog';
import { KeyHelp } from '../../ui/notes';
import { t } from '../../words/first';
import { ShortRules } from './ShortRules';
import { SettingsForm } from './SettingsForm';

// It tells of the game that is played, and comes with it.
const Briefing = lazy(() => import('./Briefing').then((module) => ({ default: module.Briefing })));

/** Help, keys, settings and the scenario's briefing, over whatever screen is shown. */
export function Overlays() {
  const { overlay, show } = useOverlay();
  const inGame = useSession((session) => session.phase !== 'title');
  const close = (): void => show(null);
  return (
    <>
      <Dialog open={overlay === 'help'} onClose={close} title={t('help.title')}>
        <Suspense fallback={null}>{inGame && <Briefing />}</Suspense>
        <ShortRules />
      </Dialog>
      <Dialog open={overlay === 'briefing' && inGame} onClose={close} title={t('help.briefing')}>
        <Suspense fallback={null}>
          <Briefing />
        </Suspense>
      </Dialog>
      <Dialog open={overlay === 'keys'} onClose={close} title={t('help.keys')}>
        <KeyHelp keys={keys()} />
      </Dialog>
      <Dialog open={overlay === 'settings'} onClose={close} title={t('settings.title')}>
        <SettingsForm />
      </Dialog>
    </>
  );
}

function keys(): { keys: string[]; does: string }[] {
  return [
    { keys: ['1', '2', '3', '4', '5'], does: t('help.keys.agenda') },
    { keys: ['M'], does: t('help.keys.map') },
    { keys: ['T'], does: t('help.keys.table') },
    { keys: ['F'], does: t('help.keys.forecast') },
    { keys: ['Ctrl', 'Enter'], does: t('help.keys.submit') },
    { keys: ['Ctrl', 'Z'], does: t('help.keys.undo') },
    { keys: ['Ctrl', 'Shift', 'Z'], does: t('help.keys.redo') },
    { keys: ['?'], does: t('help.keys.help') },
  ];
}
