import { useState } from 'react';
import type { SeatPlayer } from '../../../engine';
import type { LoadedScenario } from '../../store';
import { startRoom } from '../../store/room';
import { Button, Checkbox, Segmented, Stepper, TextField } from '../../ui';
import { t } from '../../words';
import { newSeed } from '../title/seed';
import { SeatRows } from './SeatRows';
import { drawWords } from './words';

/** So many people's seats are filled at once; a larger table starts with bots, and people take seats of them. */
const CLASS = 15;

/** Who sits where, how long a turn is, and how codes are sealed. */
export function RoomSetup({ loaded }: { loaded: LoadedScenario }) {
  const { scenario } = loaded;
  const states = scenario.states.filter((state) => state.seat);
  const everyone = (kind: 'person' | 'bot'): Record<string, SeatPlayer> =>
    kind === 'bot' ? {} : Object.fromEntries(states.map(({ id }) => [id, { kind: 'person' }]));
  const [seats, setSeats] = useState(() => everyone(states.length <= CLASS ? 'person' : 'bot'));
  const [name, setName] = useState('');
  const [minutes, setMinutes] = useState(6);
  const [sealing, setSealing] = useState(true);
  const [practice, setPractice] = useState(false);
  const [words, setWords] = useState(() => drawWords(states.map(({ id }) => id)));
  const persons = states.filter(({ id }) => seats[id]?.kind === 'person').length;
  const open = (): void => {
    const kept = Object.fromEntries(states.flatMap(({ id }) => (words[id] ? [[id, words[id]]] : [])));
    location.hash = `#room/${startRoom({
      scenario: loaded,
      name,
      seats,
      words: sealing ? kept : {},
      minutes,
      practice,
      seed: newSeed(),
    })}`;
  };
  return (
    <section className="rm-setup">
      <h2 className="type-plate">{scenario.title}</h2>
      <p className="type-support">{scenario.question}</p>
      <div className="rm-setup-all">
        <h3 className="type-section">{t('room.seats')}</h3>
        <Segmented
          label={t('room.seats.all')}
          value={persons === states.length ? 'person' : persons === 0 ? 'bot' : 'some'}
          options={[
            { value: 'person', label: t('room.seats.people') },
            { value: 'bot', label: t('room.seats.bots') },
            { value: 'some', label: t('room.seats.some') },
          ]}
          onChange={(kind) => kind !== 'some' && setSeats(everyone(kind))}
        />
      </div>
      <SeatRows
        states={states}
        seats={seats}
        words={sealing ? words : null}
        onSeats={setSeats}
        onWords={setWords}
      />
      <div className="rm-setup-more">
        <TextField
          label={t('room.name')}
          hint={t('room.name.hint')}
          value={name}
          maxLength={60}
          onChange={setName}
        />
        <Stepper
          label={t('room.minutes')}
          hint={t('room.minutes.hint')}
          value={minutes}
          min={1}
          max={60}
          format={(n) => t('title.minutes', { n })}
          onChange={setMinutes}
        />
        <Checkbox
          label={t('room.sealing')}
          hint={t('room.sealing.hint')}
          checked={sealing}
          onChange={setSealing}
        />
        <Checkbox
          label={t('room.practice')}
          hint={t('room.practice.hint')}
          checked={practice}
          onChange={setPractice}
        />
      </div>
      <div className="rm-setup-go">
        <Button
          look="primary"
          size="large"
          wide
          blocked={persons === 0 ? t('room.start.nobody') : undefined}
          onClick={open}
        >
          {t('room.start.open', { n: persons })}
        </Button>
      </div>
    </section>
  );
}
