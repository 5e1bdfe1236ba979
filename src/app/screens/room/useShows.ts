import { useMemo } from 'react';
import { liveScenario, useGame, useSession } from '../../store';
import { useRoom } from '../../store/room';
import { boardNow } from '../../store/room/channel';
import { showsOf, type BoardShows } from '../board/account';

/** What the big screen shows now, made of the same message that it is sent. */
export function useShows(): BoardShows | null {
  useGame();
  const room = useRoom();
  const version = useSession((session) => session.version);
  return useMemo(() => {
    const message = boardNow();
    return message === null ? null : showsOf(message, liveScenario());
    // The game changes in place; the version says when.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [room, version]);
}
