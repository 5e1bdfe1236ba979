import { viewFor, type Forecast, type Game, type View, type World } from '../../engine';
import type { ForecastFigureProps } from '../ui';
import { num, t } from '../words';
import { screen, type Account } from './facts';
import { forecastFigures } from './forecast';
import { valueAt } from './ledger';
import type { Cell } from './ledgerRefs';

/** A figure of the forecast beside what came, and the cell that says why. */
export interface ForecastResult {
  readonly figure: ForecastFigureProps;
  readonly cell: Cell;
}

/**
 * What the seat could know when it wrote its orders; null where the scenario showed nothing before the commitment, or several people read
 * together.
 */
export function forecastView(account: Account, game: Game): View | null {
  const { setup, seat, turn } = account;
  const policies = setup.scenario.forecast;
  const policy = policies[Math.min(turn, policies.length) - 1];
  if (seat === '' || policy === 'after-commit') return null;
  return viewFor(
    { ...game, world: asPlanned(account), facts: game.facts.filter((f) => f.turn < turn) },
    seat,
  );
}

/**
 * What the seat was shown before it committed, beside what came.
 * @param told the forecast on that view, with others assumed to repeat their last turn
 */
export function forecastResults(account: Account, view: View, told: Forecast): ForecastResult[] {
  const { setup } = account;
  return forecastFigures(setup, view, told).flatMap((shown) => {
    const found = told.figures.find((f) => `${f.measure}/${f.subject}` === shown.id);
    if (!found) return [];
    return [
      { figure: compared(account, shown, found), cell: { measure: found.measure, subject: found.subject } },
    ];
  });
}

/** The world in which the seat wrote its orders: before the turn, with the deals signed while it was planned. */
function asPlanned({ before, after, turn }: Account): World {
  const signed = after.deals
    .filter((d) => d.turn === turn && d.status === 'executed')
    .map((d) => ({ ...d, status: 'agreed' as const }));
  const earlier = before.deals.filter((d) => d.turn !== turn);
  return { ...before, turn, ending: null, deals: [...earlier, ...signed] };
}

function compared(
  account: Account,
  shown: ForecastFigureProps,
  f: Forecast['figures'][number],
): ForecastFigureProps {
  const signed = f.measure === 'index' || f.measure === 'tilt' || f.measure === 'standard';
  const format = signed ? 'signed' : 'number';
  const came = valueAt(account.setup, account.after, f);
  const close = tenths(came) === tenths(f.then);
  const within = tenths(came) >= tenths(f.low) && tenths(came) <= tenths(f.high);
  const { label, short, dumbbell } = shown;
  return {
    id: shown.id,
    label,
    ...(short !== undefined && { short }),
    value: num(screen(came), format),
    forecast: t('news.forecast.was', { value: num(screen(f.then), format) }),
    note: t(close ? 'news.forecast.as' : within ? 'news.forecast.within' : 'news.forecast.outside'),
    ...(dumbbell && {
      dumbbell: {
        ...dumbbell,
        from: f.then,
        to: came,
        min: Math.min(dumbbell.min, came),
        max: Math.max(dumbbell.max, came),
      },
    }),
  };
}

/** A value as the screen shows it, in tenths of a point: what reads the same is the same. */
function tenths(value: number): number {
  return Math.round(screen(value) * 10);
}
