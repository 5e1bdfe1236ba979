import '../title/title.css';
import '../title/sizes.css';
import { useMemo, useRef, useState } from 'react';
import { shelf } from '../../store';
import { PageFrame } from '../../ui';
import { Logo } from '../../ui/logo';
import { t } from '../../words';
import { NoSeats } from '../title/NoSeats';
import { Shelf } from '../title/Shelf';
import { useScenario } from '../title/useScenario';
import { RoomList } from './RoomList';
import { RoomSetup } from './RoomSetup';

/** Choose a scenario and who sits where, or go back to a room that this device keeps. */
export function StartRoom() {
  const scenarios = useMemo(shelf, []);
  const first = scenarios.find(({ id }) => id === 'radio-silence') ?? scenarios[0];
  const [marked, setMarked] = useState(first?.id ?? '');
  const { loaded, failed, again } = useScenario({ id: marked });
  const setup = useRef<HTMLDivElement>(null);
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
            onChoose={({ id }) => {
              setMarked(id);
              // Where both stand one under the other, the way on is below.
              setup.current?.scrollIntoView({ block: 'start' });
            }}
          />
        </div>
        <div ref={setup}>
          {loaded?.scenario.id === marked ? (
            <RoomSetup key={marked} loaded={loaded} />
          ) : (
            <NoSeats
              title={scenarios.find(({ id }) => id === marked)?.title ?? ''}
              {...(failed && { again })}
            />
          )}
        </div>
      </div>
    </PageFrame>
  );
}
