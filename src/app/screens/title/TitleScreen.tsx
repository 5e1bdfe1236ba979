import './title.css';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { ScenarioCard } from '../../../scenario/library-browser';
import { fetchScenario, scenarioById, shelf, tell } from '../../store';
import { LogoTitle, PageFrame, useLayout } from '../../ui';
import { t } from '../../words';
import { Boundary } from '../help/Boundary';
import { Doors } from './Doors';
import { SeatSetup } from './SeatSetup';
import { Shelf } from './Shelf';

// The map's shapes come after the first paint.
const TitleMap = lazy(() => import('./TitleMap').then((module) => ({ default: module.TitleMap })));

function NoMap(): null {
  return null;
}

/** The first screen: play at once, go back to a game, or choose a scenario and its seats. */
export function TitleScreen() {
  const scenarios = useMemo(shelf, []);
  // The first on the shelf is what "Play now" starts; who looks at the shelf is past it.
  const [marked, setMarked] = useState((scenarios[1] ?? scenarios[0])?.id ?? '');
  // A scenario that has to be fetched leaves the last one in place until it is here.
  const [chosen, setChosen] = useState(() => scenarioById(marked));
  const wanted = useRef(marked);
  const phone = useLayout().name === 'phone';
  const choose = ({ id, title }: ScenarioCard): void => {
    setMarked(id);
    wanted.current = id;
    const here = scenarioById(id);
    if (here) setChosen(here);
    else {
      fetchScenario(id).then(
        (loaded) => {
          if (loaded && wanted.current === id) setChosen(loaded);
        },
        () => tell({ id: 'not-fetched', params: { scenario: title } }),
      );
    }
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
              <TitleMap scenario={chosen} />
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
        <Shelf scenarios={scenarios} chosen={marked} onChoose={choose} />
        {chosen && chosen.scenario.id === marked ? (
          <SeatSetup key={marked} loaded={chosen} />
        ) : (
          <section className="ti-seats" aria-busy="true">
            <p className="type-support">{t('title.fetching')}</p>
          </section>
        )}
      </div>
    </PageFrame>
  );
}
