import { botDecide } from '../../../bots';
import { forecast, setUp } from '../../../engine';
import type { Assumption, Forecast, Orders, SeatPlayer, Setup, View } from '../../../engine';
import type { Scenario } from '../../../scenario';

/** All that a bot needs to decide a turn, as plain data: what its seat may know, and nothing of the game itself. */
export interface Job {
  readonly seat: string;
  readonly who: SeatPlayer;
  readonly view: View;
}

/** The jobs of one turn; the scenario and the seed are the same for all. */
export interface Jobs {
  readonly id: number;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly jobs: readonly Job[];
}

/** The orders of one seat, told as soon as it has decided. */
export interface Decided {
  readonly id: number;
  readonly seat: string;
  readonly orders: Orders;
}

/** A forecast to be worked out: where a seat's orders lead, as far as its view shows. */
export interface Reckoning {
  readonly id: number;
  readonly scenario: Scenario;
  readonly view: View;
  readonly orders: Orders;
  readonly assumption: Assumption;
}

export interface Reckoned {
  readonly id: number;
  readonly forecast: Forecast;
}

export function reckon(
  setup: Setup,
  { view, orders, assumption }: Omit<Reckoning, 'id' | 'scenario'>,
): Forecast {
  return forecast(setup, view, orders, assumption);
}

/** The same orders as `botOrders` gives in the page. */
export function decide(setup: Setup, seed: string, { who, view }: Job): Orders {
  return botDecide({ setup, view, seed, who });
}

/** A scenario made ready for play, and kept while the same one is asked for. */
export function readied(): (scenario: Scenario) => Setup {
  let last: Setup | undefined;
  return (scenario) => {
    if (last === undefined || last.scenario.id !== scenario.id) last = setUp(scenario);
    return last;
  };
}
