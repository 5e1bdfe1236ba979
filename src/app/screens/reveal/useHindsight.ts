import { useEffect, useMemo, useState } from 'react';
import { worldAt } from '../../../engine';
import { isLong } from '../../models/agenda';
import type { Account } from '../../models/facts';
import { coursesWanted } from '../../models/hindsight';
import { keepCourse } from '../../models/turned';
import { useGame } from '../../store';
import { coursesBeside } from '../../store/thinking/thinker';
import { canThinkBeside } from '../../store/thinking/workers';

/**
 * Works out, beside the page, what hindsight will ask of a turn of a long table; any screen before it may begin.
 * @returns true once the line can be drawn up without playing anything again
 */
export function useHindsight(account: Account): boolean {
  const game = useGame();
  const wanted = useMemo(
    () => (canThinkBeside() && isLong(account.setup) ? coursesWanted(game, account) : []),
    [game, account],
  );
  const [done, setDone] = useState<unknown>(null);
  useEffect(() => {
    if (wanted.length === 0) return undefined;
    const leaving = new AbortController();
    const { turn, setup } = account;
    coursesBeside(
      game,
      turn,
      wanted,
      (change, snapshot) => keepCourse(game, turn, change, worldAt(setup, snapshot)),
      leaving.signal,
    )
      // What could not be worked out beside the page is worked out in it.
      .catch(() => undefined)
      .finally(() => leaving.signal.aborted || setDone(wanted));
    return () => leaving.abort();
  }, [game, account, wanted]);
  return wanted.length === 0 || done === wanted;
}
