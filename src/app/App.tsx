import './styles/index.css';
import { Suspense, useEffect } from 'react';
import { usePlace } from './places/here';
import { prepareGame, useScreen } from './screens';
import { Boundary } from './screens/help/Boundary';
import { Coming } from './screens/help/Coming';
import { Crash } from './screens/help/Crash';
import { NoticeBar } from './screens/help/NoticeBar';
import { Overlays } from './screens/help/Overlays';
import { WaitingBar } from './screens/help/WaitingBar';
import { useSession } from './store/session';
import type { Phase } from './store/session';
import { announce, LiveRegion } from './ui/live';
import { t } from './words/first';
import { useLocale } from './words/rich';

/** The place the address names or the screen of the present phase, and what may lie over any screen. */
export function App() {
  const phase = useSession((session) => session.phase);
  const place = usePlace();
  useEffect(() => prepareGame(), []);
  return (
    <>
      <Boundary key={place?.id ?? phase} fallback={Crash}>
        <Suspense fallback={<Coming />}>
          {place ? <place.Screen rest={place.rest} /> : <ScreenOf phase={phase} />}
        </Suspense>
      </Boundary>
      <Overlays />
      <NoticeBar />
      <WaitingBar />
      <LiveRegion />
    </>
  );
}

/** Shows a phase, and greets whoever comes to it. */
function ScreenOf({ phase }: { phase: Phase }) {
  const locale = useLocale();
  const screen = useScreen(phase);
  useEffect(() => {
    document.title = t('common.title');
    scrollTo(0, 0);
    // What one person was told a moment ago is not for the next one's eyes.
    announce('');
    // The keyboard goes on at the decisions of the new screen, not at the top of the page.
    document.getElementById('sb-side')?.focus({ preventScroll: true });
  }, [phase, locale]);
  return screen;
}
