import { lazy, Suspense } from 'react';
import { useOverlay } from '../../store/overlay';
import type { Overlay } from '../../store/overlay';
import { useSession } from '../../store/session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../words/first';
import { useKeys } from '../keys';
import { ShortRules } from './ShortRules';
import { SettingsForm } from './SettingsForm';

// Asked for, and not before.
const Glossary = lazy(() => import('../../glossary/Glossary'));
const KeysForm = lazy(() => import('./KeysForm').then((module) => ({ default: module.KeysForm })));

// It tells of the game that is played, and comes with it.
const Briefing = lazy(() => import('./Briefing').then((module) => ({ default: module.Briefing })));

/** Help, keys, settings and the scenario's briefing, over whatever screen is shown. */
export function Overlays() {
  const { overlay, show } = useOverlay();
  const inGame = useSession((session) => session.phase !== 'title');
  // One may lead to another: closing the first must not close the second.
  const close = (which: Overlay): void => {
    if (useOverlay.getState().overlay === which) show(null);
  };
  useKeys({ help: () => show('keys') });
  return (
    <>
      <Dialog open={overlay === 'help'} onClose={() => close('help')} title={t('help.title')}>
        <Suspense fallback={null}>{inGame && <Briefing />}</Suspense>
        <ShortRules />
        <Button icon="listNumbers" onClick={() => show('terms')}>
          {t('help.terms')}
        </Button>
      </Dialog>
      <Dialog open={overlay === 'terms'} onClose={() => close('terms')} title={t('help.terms')}>
        <Suspense fallback={null}>
          <Glossary />
        </Suspense>
      </Dialog>
      <Dialog
        open={overlay === 'briefing' && inGame}
        onClose={() => close('briefing')}
        title={t('help.briefing')}
      >
        <Suspense fallback={null}>
          <Briefing />
        </Suspense>
      </Dialog>
      <Dialog open={overlay === 'keys'} onClose={() => close('keys')} title={t('help.keys')}>
        <Suspense fallback={null}>
          <KeysForm />
        </Suspense>
      </Dialog>
      <Dialog open={overlay === 'settings'} onClose={() => close('settings')} title={t('settings.title')}>
        <SettingsForm />
      </Dialog>
    </>
  );
}
