import './room.css';
import './telling.css';
import './start.css';
import './acts.css';
import { useEffect, useState } from 'react';
import type { PlaceProps } from '../../places';
import { isOpen, openRoom, shutRoom, useRoom } from '../../store/room';
import { PageFrame } from '../../ui';
import { Logo } from '../../ui/logo';
import { t } from '../../words/whole';
import { Director } from './Director';
import { StartRoom } from './StartRoom';

/** The director's side of a room: starting one, and running one. */
export default function RoomScreen({ rest }: PlaceProps) {
  useEffect(() => {
    document.title = t('room.document');
    // What the room holds is kept; another game may now lie on the table.
    return shutRoom;
  }, []);
  return rest === '' ? <StartRoom /> : <OpenRoom key={rest} id={rest} />;
}

function OpenRoom({ id }: { id: string }) {
  const open = useRoom((session) => session.id === id) && isOpen(id);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) void openRoom(id).then((ok) => setFailed(!ok));
  }, [id, open]);
  if (open) return <Director />;
  return (
    <PageFrame>
      <div className="rm-page">
        <Logo />
        <h1 className="type-lead">{t(failed ? 'room.lost' : 'room.one')}</h1>
        <p className="type-story">{t(failed ? 'room.lost.text' : 'common.loading')}</p>
        {failed && (
          <p>
            <a href="#room">{t('room.all')}</a>
          </p>
        )}
      </div>
    </PageFrame>
  );
}
