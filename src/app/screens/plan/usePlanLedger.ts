import { useMemo } from 'react';
import { liveScenario } from '../../store';
import { useMakeLedger } from '../ledger/ledgerContext';
import type { LedgerControl } from '../ledger/ledgerContext';
import type { Plan } from './usePlan';

/** The ledger beside the plan: all that has been written so far, as the seat that plans may read it. */
export function usePlanLedger({ game, setup, seat, view }: Plan): LedgerControl {
  const scenario = liveScenario();
  const book = useMemo(
    () => ({
      setup,
      seat,
      over: false,
      entries: game.ledger.entries,
      start: game.history[0] ?? game.world,
    }),
    // The game changes in place; a new view says when.
    // oxlint-disable-next-line react/exhaustive-deps
    [game, setup, seat, view],
  );
  return useMakeLedger(book, scenario, null);
}
