import { useState } from 'react';
import { useGame } from '../../store';
import { useRoom } from '../../store/room';
import { TextField } from '../../ui';
import { t } from '../../words';
import { ActForm } from './ActForm';

/** So many events are listed at once; more are searched. */
const LISTED = 8;

/** An event of the scenario, let happen now. */
export function InjectForm() {
  const { setup, world } = useGame();
  const pending = useRoom((session) => session.room.pending);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const all = setup.scenario.events;
  const found = all.filter(({ title, summary }) =>
    `${title} ${summary}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  if (all.length === 0) return <p className="type-support">{t('room.inject.none')}</p>;
  return (
    <>
      {all.length > LISTED && (
        <TextField
          label={t('room.inject.find', { n: all.length })}
          hideLabel
          placeholder={t('room.inject.find', { n: all.length })}
          value={sought}
          onChange={setSought}
        />
      )}
      <ul className="rm-events">
        {found.map((event) => {
          const happened = world.happened.get(all.indexOf(event)) > 0;
          const planned = pending.some((act) => act.type === 'inject' && act.event === event.id);
          return (
            <li key={event.id} data-open={event.id === chosen || undefined}>
              <button
                type="button"
                aria-expanded={event.id === chosen}
                disabled={(happened && event.once) || planned}
                onClick={() => setChosen((old) => (old === event.id ? null : event.id))}
              >
                <span className="type-row">{event.title}</span>
                <span className="type-support rm-event-when">
                  {planned
                    ? t('room.inject.planned')
                    : happened
                      ? t('room.inject.happened')
                      : event.turn === undefined
                        ? t('room.inject.any')
                        : t('room.inject.turn', { turn: event.turn })}
                </span>
                <span className="type-support">{event.summary}</span>
              </button>
              {event.id === chosen && (
                <div className="rm-form">
                  <ActForm
                    actOf={(reason) => ({ type: 'inject', event: event.id, reason })}
                    label={t('room.inject.do')}
                    announcement={{ title: event.title, text: event.summary }}
                    onDone={() => setChosen(null)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
