import '../room/room.css';
import '../room/telling.css';
import './board.css';
import './told.css';
import { useEffect, useState } from 'react';
import { listenToRoom } from '../../store/room/channel';
import { PageFrame } from '../../ui';
import { Logo } from '../../ui/logo';
import type { BoardMessage } from '../../../table/room/board';
import type { LoadedScenario } from '../../store';
import { t } from '../../words/whole';
import type { PlaceProps } from '../../places';
import { loadFor } from './load';
import { showsOf } from './account';
import { BoardView } from './BoardView';

/** The window for the projector: it shows what the director's window of the same device sends it, and knows nothing else. */
export default function BoardScreen({ rest }: PlaceProps) {
  const [message, setMessage] = useState<BoardMessage | null>(null);
  const [scenario, setScenario] = useState<LoadedScenario | null>(null);
  useEffect(() => {
    document.title = t('board.document');
    return listenToRoom(rest, setMessage);
  }, [rest]);
  const id = message?.scenario.id;
  const text = message?.scenario.text;
  useEffect(() => {
    if (id !== undefined) void loadFor(id, text).then((loaded) => setScenario(loaded ?? null));
  }, [id, text]);
  if (message && scenario?.scenario.id === id && scenario)
    return <BoardView shows={showsOf(message, scenario)} />;
  return (
    <PageFrame>
      <div className="bd-wait">
        <Logo />
        <h1 className="type-title">{t('board.wait.title')}</h1>
        <p className="type-story">{t('board.wait.text')}</p>
        <p>
          <a href="#room">{t('room.all')}</a>
        </p>
      </div>
    </PageFrame>
  );
}
