import { botOrders } from '../../../bots/class';
import { advance } from '../../../engine';
import type { Game, Intervention, OrderSet, SeatPlayer } from '../../../engine';
import { botsAnswer, botsOf, botsOpen, type Said } from './talk';

/**
 * What happens in a game without a person: bots open the talk of a turn, or answer what was said, or decide a turn whose orders by people
 * are sealed, which then resolves.
 */
export type Step =
  | { readonly kind: 'open' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'resolve'; readonly orders: OrderSet; readonly interventions: readonly Intervention[] };

/** Who is thinking, and how many have decided. */
export interface Thinking {
  readonly seat: string;
  readonly done: number;
  readonly of: number;
}

/**
 * Takes a step of a game, in place; the one place where it is done, in the page and beside it. Tells before each bot decides, so that
 * whoever asks can do something else between two; changes nothing before all have.
 * @returns what bots said; null where nobody said anything
 */
export function* takeStep(
  game: Game,
  seats: Readonly<Record<string, SeatPlayer>>,
  step: Step,
): Generator<Thinking, Said | null, void> {
  if (step.kind === 'open') return botsOpen(game, seats);
  if (step.kind === 'answer') return botsAnswer(game, seats);
  const orders: OrderSet = { ...step.orders };
  const bots = botsOf(seats);
  for (const [done, seat] of bots.entries()) {
    yield { seat, done, of: bots.length };
    orders[seat] = botOrders(game, seat);
  }
  advance(game, orders, step.interventions);
  return null;
}

/** The same at once. */
export function takeStepAtOnce(
  game: Game,
  seats: Readonly<Record<string, SeatPlayer>>,
  step: Step,
): Said | null {
  const steps = takeStep(game, seats, step);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
