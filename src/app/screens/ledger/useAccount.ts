import { useMemo } from 'react';
import type { Account } from '../../models/facts';
import { turnedBy } from '../../models/turned';
import { liveScenario, readableFacts, useGame, useReader, useSession } from '../../store';
import type { LoadedScenario } from '../../store';

/** What the people at the device may read of a turn that was resolved; by default the one being read. */
export function useAccount(turn?: number): { account: Account; scenario: LoadedScenario } {
  const game = useGame();
  const reader = useReader();
  const reading = useSession((session) => session.reading);
  const version = useSession((session) => session.version);
  const at = turn ?? reading;
  return useMemo(() => {
    const { setup, history, ledger, world } = game;
    const start = history[0] ?? world;
    return {
      scenario: liveScenario(),
      account: {
        setup,
        seat: reader ?? '',
        turn: at,
        over: world.ending !== null,
        facts: readableFacts(reader),
        entries: ledger.entries,
        start,
        before: history[at - 1] ?? start,
        after: history[at] ?? world,
        turned: turnedBy(game, at, reader ?? ''),
      },
    };
    // The game changes in place; the version says when.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [game, reader, at, version]);
}
