import type { HallModel, HallSeat } from '../hall/model';
import type { Account } from './facts';
import { hallCases, hallModel } from './hall';
import type { ReplayStep } from './replayStep';

/** The hall of a step, and how many of its cards are turned when the step is over. */
export interface ReplayHall {
  readonly model: HallModel;
  readonly reveal: number;
}

/** Null where the step is not told in the hall. The card that decided is turned last, by the step that brings the result. */
export function replayHall(
  account: Account,
  { kind, marks }: Pick<ReplayStep, 'kind' | 'marks'>,
): ReplayHall | null {
  const found = marks.item === undefined ? undefined : hallCases(account).find((c) => c.item === marks.item);
  if (found === undefined) return null;
  const model = hallModel(account, found, kind === 'verdict');
  const seats = turningOrder(model.seats);
  return {
    model: { ...model, seats },
    reveal: kind === 'verdict' ? seats.length : Math.max(0, seats.length - 1),
  };
}

/** Those who said nothing first, then for, then against, and last of all who could have turned it. */
function turningOrder(seats: readonly HallSeat[]): HallSeat[] {
  const rank = ({ stance, pivotal }: HallSeat): number => {
    const spoke =
      stance === 'object' || stance === 'no' ? 2 : stance === 'support' || stance === 'yes' ? 1 : 0;
    return spoke + (pivotal && spoke > 0 ? 3 : 0);
  };
  return seats
    .map((seat, at) => ({ seat, at }))
    .toSorted((a, b) => rank(a.seat) - rank(b.seat) || a.at - b.at)
    .map(({ seat }) => seat);
}
