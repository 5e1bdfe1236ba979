import { createContext, useContext, useMemo } from 'react';
import { forecast, insures } from '../../../engine';
import type { Assumption, Forecast, Game, Options, Orders, Prospects, Setup, View } from '../../../engine';
import { planOf } from './planOf';
import type { PlanSteps } from './planSteps';
import { isLong } from '../../models/agenda';
import type { AgendaEntry } from '../../models/agenda';
import {
  lastOrders,
  setDraft,
  setSteps,
  standingOrders,
  useDraft,
  useGame,
  useOptions,
  useSession,
  useView,
} from '../../store';
import { prospectsBeside } from '../../store/thinking/thinker';
import { canThinkBeside } from '../../store/thinking/workers';
import { useForecastBeside } from './useForecastBeside';
import { useBeside } from './useBeside';
import type { Known, Work } from './useBeside';
import { useLate } from './useLate';

export type ForecastPolicy = 'after-commit' | 'estimate' | 'exact';

/** All that the planning screen and its panels work with: what the seat knows, may order and has written. */
export interface Plan {
  readonly game: Game;
  readonly setup: Setup;
  readonly seat: string;
  readonly view: View;
  readonly options: Options;
  /** Slots decided this turn. */
  readonly draft: Orders;
  /** What stands where nothing is decided. */
  readonly standing: Orders;
  /** What would be submitted now. */
  readonly orders: Orders;
  /** True when the seat has played a turn, so that its last answers stand. */
  readonly repeats: boolean;
  /** True when what is not decided has an answer all the same: last turn's, or at a long table the plan's. */
  readonly stands: boolean;
  readonly agenda: readonly AgendaEntry[];
  /** How many decisions of the agenda, from the first, stand before the player; the others are behind “more”. */
  readonly shown: number;
  readonly policy: ForecastPolicy;
  /** True on a ballot: how things stand is on the room's big screen, and panels show none of it. */
  readonly elsewhere?: boolean;
  /** How often this turn counts: 1, 2, 3. */
  readonly stake: number;
  /** Changes the draft; one call, one step of undo. */
  readonly change: (recipe: (orders: Orders) => void) => void;
  /** What can be taken back and made again. */
  readonly steps: PlanSteps;
}

export function useMakePlan(): Plan {
  const game = useGame();
  const seat = useSession((session) => session.seat);
  const view = useView(seat);
  const options = useOptions(seat);
  const written = useDraft(seat);
  const standing = useMemo(() => standingOrders(game, view), [game, view]);
  return useMemo(() => {
    const policies = game.setup.scenario.forecast;
    return planOf({
      game,
      seat,
      view,
      options,
      written,
      standing,
      repeats: lastOrders(game, seat) !== undefined,
      policy: policies[Math.min(view.turn, policies.length) - 1] ?? 'estimate',
      offered: view.deals.some(({ to, turn }) => to === seat && turn === view.turn),
      change: (recipe) => setDraft(seat, recipe),
      put: (draft) => setSteps(seat, draft),
    });
  }, [game, seat, view, options, written, standing]);
}

export const PlanContext = createContext<Plan | null>(null);

/** @throws Error outside the planning screen. */
export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (plan === null) throw new Error('no plan around this panel');
  return plan;
}

/** Where the draft leads, and where leaving everything as it stands would. */
export interface Forecasts {
  readonly draft: Forecast;
  readonly standing: Forecast;
}

/**
 * The forecasts of a plan; null where the scenario shows none before the commitment. They cost up to a few tenths of a second in
 * a large game: there they are worked out beside the page; elsewhere they follow the draft after the answer itself is on the screen.
 */
export function useMakeForecasts(plan: Plan, assumption: Assumption): Forecasts | null {
  const late = useLate<Plan | null>(plan, null);
  const beside = canThinkBeside() && isLong(plan.setup);
  const setup = beside || late?.policy === 'after-commit' ? undefined : late?.setup;
  const view = late?.view;
  const standing = late?.standing;
  const orders = late?.orders;
  const written = Object.keys(late?.draft ?? {}).length > 0;
  const before = useMemo(
    () => (setup && view && standing ? forecast(setup, view, standing, assumption) : null),
    [setup, view, standing, assumption],
  );
  const after = useMemo(
    () => (setup && view && orders && written ? forecast(setup, view, orders, assumption) : before),
    [setup, view, orders, written, before, assumption],
  );
  const { policy } = plan;
  const asked = (of: Orders, when: boolean) =>
    beside && when && policy !== 'after-commit'
      ? { setup: plan.setup, view: plan.view, orders: of, assumption }
      : null;
  const standingBeside = useForecastBeside(asked(plan.standing, true));
  const draftBeside = useForecastBeside(asked(plan.orders, Object.keys(plan.draft).length > 0));
  return useMemo(() => {
    const first = before ?? standingBeside;
    const then = beside ? (draftBeside ?? standingBeside) : after;
    return first && then ? { draft: then, standing: first } : null;
  }, [before, after, beside, standingBeside, draftBeside]);
}

export const ForecastsContext = createContext<Forecasts | null>(null);

export function useForecasts(): Forecasts | null {
  return useContext(ForecastsContext);
}

/** What an accord asks of this seat, as far as it is known by now; nothing where the scenario shows it only after the commitment. */
export function useProspects(accord: string): Known<Prospects> {
  return useAccord(accord, false);
}

/** This turn's payoffs where that strikes which the accord insures against; null where it insures against nothing. */
export function useStruck(accord: string): Prospects | null {
  const { setup } = usePlan();
  const def = setup.accords.find((a) => a.id === accord);
  return useAccord(def !== undefined && insures(def) ? accord : null, true).answer;
}

/** @param strikes whether what the accord insures against strikes; then this turn alone is asked for */
function useAccord(accord: string | null, strikes: boolean): Known<Prospects> {
  const { setup, view, policy } = usePlan();
  const ask = useMemo((): Work<Prospects> | null => {
    if (accord === null || policy === 'after-commit') return null;
    const { scenario } = setup;
    return (tell, signal) =>
      prospectsBeside({ scenario, view, accord, strikes, first: strikes }, tell, signal);
  }, [setup, view, policy, accord, strikes]);
  return useBeside(ask);
}
