import { useEffect, useState } from 'react';
import type { Assumption, Forecast, Orders, Setup, View } from '../../../engine';
import { reckonBeside } from '../../store/thinking/thinker';

/** What a forecast is made of. */
export interface Asked {
  readonly setup: Setup;
  readonly view: View;
  readonly orders: Orders;
  readonly assumption: Assumption;
}

/**
 * A forecast worked out beside the page, so that the next choice need not wait for it: in a large game it takes half a second. Until it is
 * here, the last one of the same turn stands; null before the first, and where none is asked for.
 */
export function useForecastBeside(asked: Asked | null): Forecast | null {
  const [made, setMade] = useState<{ readonly view: View; readonly forecast: Forecast } | null>(null);
  const { setup, view, orders, assumption } = asked ?? {};
  useEffect(() => {
    if (setup === undefined || view === undefined || orders === undefined || assumption === undefined)
      return undefined;
    let wanted = true;
    // A hand that is still choosing asks for one forecast, not for one a choice.
    const timer = setTimeout(() => {
      reckonBeside({ scenario: setup.scenario, view, orders, assumption }).then(
        (forecast) => wanted && setMade({ view, forecast }),
        () => undefined,
      );
    }, 60);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [setup, view, orders, assumption]);
  return asked !== null && made !== null && made.view === view ? made.forecast : null;
}
