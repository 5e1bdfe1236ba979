import type { HallModel, HallSeat } from '../hall/model';
import { electionCases, type ElectionCase } from './elections';
import type { Account } from './facts';
import { hallCases, hallModel } from './hall';
import type { ReplayStep } from './replayStep';
import { tableHall } from './tableHall';
import { questionOf } from './tableVotes';

/** The hall of a step, and how many of its cards are turned when the step is over. */
export interface ReplayHall {
  readonly model: HallModel;
  readonly reveal: number;
}

type Told = Pick<ReplayStep, 'kind' | 'marks'>;

/** Null where the step is not told in the hall. The card that decided is turned last, by the step that brings the result. */
export function replayHall(account: Account, { kind, marks }: Told): ReplayHall | null {
  const { item } = marks;
  if (item === undefined) return null;
  const found = hallCases(account).find((c) => c.item === item);
  if (found === undefined) return motionHall(account, item);
  const model = hallModel(account, found, kind === 'verdict');
  const seats = turningOrder(model.seats);
  return {
    model: { ...model, seats },
    reveal: kind === 'verdict' ? seats.length : Math.max(0, seats.length - 1),
  };
}

/** Hands are up all at once. */
function motionHall(account: Account, item: string): ReplayHall | null {
  const found = questionOf(account, item);
  if (found === undefined) return null;
  const model = tableHall(account, found.table, found.question, true);
  return { model, reveal: model.seats.length };
}

/** The count that a step tells; null where it is no election. */
export function replayElection(account: Account, { kind, marks }: Told): ElectionCase | null {
  if (kind !== 'ballot') return null;
  return electionCases(account).find(({ id }) => id === marks.item) ?? null;
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
