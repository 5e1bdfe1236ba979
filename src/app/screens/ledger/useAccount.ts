import { useMemo } from 'react';
import type { Game } from '../../../engine';
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
  // The game changes in place; the version says when.
  const account = useMemo(() => accountAt(game, reader, at, version), [game, reader, at, version]);
  return { scenario: liveScenario(), account };
}

let last: { readonly of: readonly unknown[]; readonly account: Account } | null = null;

/** One account for all screens that tell a turn, so that what one of them has looked up need not be looked up again. */
function accountAt(game: Game, reader: string | null, at: number, version: number): Account {
  const of = [game, reader, at, version];
  if (last?.of.every((part, place) => part === of[place])) return last.account;
  const { setup, history, ledger, world } = game;
  const start = history[0] ?? world;
  const account: Account = {
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
  };
  last = { of, account };
  return account;
}
