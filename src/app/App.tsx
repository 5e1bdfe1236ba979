import './styles/index.css';
import { Suspense, useEffect } from 'react';
import { screens } from './screens';
import { Boundary } from './screens/help/Boundary';
import { Crash } from './screens/help/Crash';
import { NoticeBar } from './screens/help/NoticeBar';
import { Overlays } from './screens/help/Overlays';
import { useSession } from './store';
import { announce, LiveRegion } from './ui';
import { t, useLocale } from './words';

/** The screen of the present phase, and what may lie over any screen. */
export function App() {
  const locale = useLocale();
  const phase = useSession((session) => session.phase);
  useEffect(() => {
    document.title = t('common.title');
    scrollTo(0, 0);
    // What one person was told a moment ago is not for the next one's eyes.
    announce('');
    // The keyboard goes on at the decisions of the new screen, not at the top of the page.
    document.getElementById('sb-side')?.focus({ preventScroll: true });
  }, [phase, locale]);
  const Screen = screens[phase];
  return (
    <>
      <Boundary key={phase} fallback={Crash}>
        <Suspense fallback={null}>
          <Screen />
        </Suspense>
      </Boundary>
      <Overlays />
      <NoticeBar />
      <LiveRegion />
    </>
  );
}
