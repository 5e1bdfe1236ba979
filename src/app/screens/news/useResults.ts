import { useMemo } from 'react';
import { forecast } from '../../../engine';
import type { Game } from '../../../engine';
import { isLong } from '../../models/agenda';
import type { Account } from '../../models/facts';
import { forecastResults, forecastView } from '../../models/newsForecast';
import type { ForecastResult } from '../../models/newsForecast';
import { canThinkBeside } from '../../store/thinking/workers';
import { useForecastBeside } from '../plan/useForecastBeside';
import { lastOrdersOf } from './lastOrders';

/**
 * What was forecast beside what came; empty where nothing was shown, null while it is worked out beside the page, as it is in a large
 * game.
 */
export function useResults(account: Account, game: Game): ForecastResult[] | null {
  const beside = canThinkBeside() && isLong(account.setup);
  const { setup, view, orders } = useMemo(
    () => ({
      setup: account.setup,
      view: forecastView(account, game),
      orders: lastOrdersOf(game, account.seat, account.turn),
    }),
    [account, game],
  );
  const come = useForecastBeside(
    beside && view !== null ? { setup, view, orders, assumption: 'last' } : null,
  );
  return useMemo(() => {
    if (view === null) return [];
    const told = beside ? come : forecast(setup, view, orders, 'last');
    return told && forecastResults(account, view, told);
  }, [account, setup, view, orders, beside, come]);
}
