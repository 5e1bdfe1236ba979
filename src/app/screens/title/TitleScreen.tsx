import './title.css';
import './sizes.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import { shippedCards } from '../../../scenario/shelf-browser';
import type { ScenarioCard } from '../../../scenario/shelf-browser';
import { PageFrame } from '../../ui/frame';
import { useLayout } from '../../ui/layout';
import { LogoTitle } from '../../ui/logo';
import { t } from '../../words/first';
import { Boundary } from '../help/Boundary';
import { Doors } from './Doors';
import { NoSeats } from './NoSeats';
import { Shelf } from './Shelf';

// What needs the engine or the map's shapes comes after the first paint.
const TitleMap = lazy(() => import('./TitleMap').then((module) => ({ default: module.TitleMap })));
const SeatSetup = lazy(() => import('./SeatSetup').then((module) => ({ default: module.SeatSetup })));

function NoMap(): null {
  return null;
}

/** The first screen: play at once, go back to a game, or choose a scenario and its seats. */
export function TitleScreen() {
  const scenarios = useMemo(shippedCards, []);
  // The first on the shelf is what "Play now" starts; who looks at the shelf is past it.
  const [chosen, setChosen] = useState(scenarios[1] ?? scenarios[0]);
  const phone = useLayout().name === 'phone';
  const choose = (card: ScenarioCard): void => {
    setChosen(card);
    // On a phone the seats lie below the shelf: what was chosen would otherwise change nothing in sight.
    if (phone)
      requestAnimationFrame(() => document.querySelector('.ti-seats')?.scrollIntoView({ block: 'start' }));
  };
  return (
    <PageFrame>
      <header className="ti-head">
        {chosen && (
          <Boundary fallback={NoMap}>
            <Suspense fallback={null}>
              <TitleMap card={chosen} />
            </Suspense>
          </Boundary>
        )}
        <div className="ti-name">
          <h1>
            <LogoTitle />
          </h1>
          <p className="ti-tagline">{t('title.tagline')}</p>
        </div>
      </header>
      <div className="ti-columns">
        <Doors />
        <Shelf scenarios={scenarios} chosen={chosen?.id} onChoose={choose} />
        {chosen && (
          <Suspense fallback={<NoSeats />}>
            <SeatSetup card={chosen} />
          </Suspense>
        )}
      </div>
    </PageFrame>
  );
}
