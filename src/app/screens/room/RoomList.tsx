import { useState } from 'react';
import { deleteRoom, roomLines } from '../../store/room';
import { Button, Dialog, IconButton } from '../../ui';
import { t } from '../../words';

/** The rooms that this device keeps. */
export function RoomList() {
  const [lines, setLines] = useState(roomLines);
  const [doomed, setDoomed] = useState<string | null>(null);
  if (lines.length === 0) return null;
  const name = lines.find(({ id }) => id === doomed)?.name ?? '';
  return (
    <section className="rm-rooms" aria-labelledby="rm-rooms">
      <h2 className="type-plate" id="rm-rooms">
        {t('room.kept')}
      </h2>
      <p className="type-support">{t('room.kept.note')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <a href={`#room/${line.id}`}>{line.name}</a>
            <span className="type-support">
              {t(line.over ? 'room.kept.over' : 'room.kept.turn', {
                title: line.title,
                turn: line.turn,
                seen: new Intl.DateTimeFormat(document.documentElement.lang, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                }).format(line.seen),
              })}
            </span>
            <IconButton
              icon="close"
              label={t('room.kept.delete', { name: line.name })}
              onClick={() => setDoomed(line.id)}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('room.kept.delete', { name })}
        actions={
          <Button
            look="primary"
            onClick={() => {
              if (doomed !== null) deleteRoom(doomed);
              setDoomed(null);
              setLines(roomLines());
            }}
          >
            {t('room.kept.delete.yes')}
          </Button>
        }
      >
        <p>{t('room.kept.delete.text')}</p>
      </Dialog>
    </section>
  );
}
