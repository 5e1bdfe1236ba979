import { useEffect, useState } from 'react';
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
  const [, setReady] = useState<Account | null>(null);
  const isSlow = canThinkBeside() && isLong(account.setup);
  // What has to be asked is found out once the screen is drawn.
  useEffect(() => {
    if (!isSlow || ready.has(account)) return undefined;
    const leaving = new AbortController();
    const { turn, setup } = account;
    const know = (): void => {
      ready.add(account);
      setReady(account);
    };
    coursesBeside(
      game,
      turn,
      coursesWanted(game, account),
      (change, snapshot) => keepCourse(game, turn, change, worldAt(setup, snapshot)),
      leaving.signal,
    )
      // What could not be worked out beside the page is worked out in it.
      .catch(() => undefined)
      .finally(() => leaving.signal.aborted || know());
    return () => leaving.abort();
  }, [game, account, isSlow]);
  return !isSlow || ready.has(account);
}

/** Accounts of which all that hindsight asks is known. */
const ready = new WeakSet<Account>();
