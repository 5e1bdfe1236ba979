import type { Game, Options, Orders, View } from '../../../engine';
import { agendaOf, arranged, isLong } from '../../models/agenda';
import type { AgendaEntry } from '../../models/agenda';
import { sealedOrders } from '../../store';
import type { Draft } from '../../store/steps';
import { planSteps } from './planSteps';
import type { ForecastPolicy, Plan } from './usePlan';

/** What a plan is made of: on the planning screen of the game on the table, on a ballot of what the phone was told. */
export interface PlanSource {
  readonly game: Game;
  readonly seat: string;
  readonly view: View;
  readonly options: Options;
  readonly written: Draft;
  /** What stands where nothing is decided. */
  readonly standing: Orders;
  /** True when the seat has played a turn, so that its last answers stand. */
  readonly repeats: boolean;
  readonly policy: ForecastPolicy;
  /** Decisions that are this player's; all of them if left out. */
  readonly mine?: (entry: AgendaEntry) => boolean;
  /** An offer came this turn: it is among the first decisions. */
  readonly offered?: boolean;
  readonly elsewhere?: boolean;
  readonly change: Plan['change'];
  /** Keeps the draft that a step of undo leads to. */
  readonly put: (draft: Draft) => void;
}

/** The plan that screens and panels work with, whatever it is made of. */
export function planOf(source: PlanSource): Plan {
  const { game, seat, view, options, written, standing, repeats, policy, change, put } = source;
  const { setup } = game;
  const draft = written.orders;
  const agenda = (orders: Orders): AgendaEntry[] =>
    agendaOf(setup, view, options, orders, repeats).filter(source.mine ?? (() => true));
  return {
    game,
    setup,
    seat,
    view,
    options,
    draft,
    standing,
    orders: sealedOrders(standing, draft),
    repeats,
    stands: repeats || isLong(setup),
    ...arranged(agenda(draft), agenda({}), options, source.offered),
    policy,
    ...(source.elsewhere === true ? { elsewhere: true } : {}),
    stake: options.stake / 1000,
    change,
    steps: planSteps(setup, written, put),
  };
}
