import '../title/title.css';
import '../title/sizes.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fetchScenario, scenarioById, shelf, tell } from '../../store';
import type { LoadedScenario } from '../../store';
import { PageFrame } from '../../ui';
import { Logo } from '../../ui/logo';
import { t } from '../../words';
import { Shelf } from '../title/Shelf';
import { RoomList } from './RoomList';
import { RoomSetup } from './RoomSetup';

/** Choose a scenario and who sits where, or go back to a room that this device keeps. */
export function StartRoom() {
  const scenarios = useMemo(shelf, []);
  const first = scenarios.find(({ id }) => id === 'radio-silence') ?? scenarios[0];
  const [marked, setMarked] = useState(first?.id ?? '');
  const [loaded, setLoaded] = useState<LoadedScenario | undefined>(() => scenarioById(marked));
  const setup = useRef<HTMLDivElement>(null);
  const choose = (id: string, title: string): void => {
    setMarked(id);
    fetchScenario(id).then(
      (found) => found && setLoaded(found),
      () => tell({ id: 'not-fetched', params: { scenario: title } }),
    );
  };
  useEffect(() => {
    if (loaded === undefined && first) choose(first.id, first.title);
    // The scenario that is marked at first; another is fetched when it is chosen.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <PageFrame>
      <header className="rm-start-head">
        <a href="#/" aria-label={t('room.home')}>
          <Logo name />
        </a>
        <div>
          <h1 className="type-lead">{t('room.start.title')}</h1>
          <p className="type-story">{t('room.start.lead')}</p>
        </div>
      </header>
      <div className="rm-start">
        <div>
          <RoomList />
          <Shelf
            scenarios={scenarios}
            chosen={marked}
            onChoose={({ id, title }) => {
              choose(id, title);
              // Where both stand one under the other, the way on is below.
              setup.current?.scrollIntoView({ block: 'start' });
            }}
          />
        </div>
        <div ref={setup}>
          {loaded && loaded.scenario.id === marked ? (
            <RoomSetup key={marked} loaded={loaded} />
          ) : (
            <section className="rm-setup" aria-busy="true">
              <p className="type-support">{t('title.fetching')}</p>
            </section>
          )}
        </div>
      </div>
    </PageFrame>
  );
}
