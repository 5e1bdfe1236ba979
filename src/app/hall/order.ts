import { castOf, isAgainst, isFor, neededOf } from './tally';
import type { HallModel, HallSeat, Stance } from './model';

/** From the left of the hall to its right: for, in between, against; a voice denied stands apart from both. */
const SIDES: readonly (readonly Stance[])[] = [
  ['support', 'yes'],
  ['silent', 'abstain', 'hidden', 'absent', 'denied', 'policy'],
  ['object', 'no'],
];

const sideOf = (stance: Stance): number => SIDES.findIndex((side) => side.includes(stance));
const rankInSide = (stance: Stance): number => SIDES[sideOf(stance)]?.indexOf(stance) ?? 0;

/** All that a seat said, the card it holds first. */
export function saidOn({ stance, draft, also = [] }: HallSeat): { stance: Stance; draft?: string }[] {
  return [{ stance, ...(draft !== undefined && { draft }) }, ...also];
}

/** Who could turn the result alone sits at the line between the two sides. */
const rankAtLine = ({ stance, pivotal }: HallSeat): number => (pivotal === (sideOf(stance) === 0) ? 1 : 0);

/** The seats sorted from support to objection; rival drafts keep together; otherwise the model's order stays. */
export function dividedSeats(model: Pick<HallModel, 'seats' | 'board'>): HallSeat[] {
  const drafts = (model.board.drafts ?? []).map(({ id }) => id);
  const draftRank = ({ draft }: HallSeat): number =>
    draft === undefined ? drafts.length : drafts.indexOf(draft);
  const counted = castOf(model.board) !== null;
  return model.seats
    .map((seat, index) => ({ seat, index }))
    .sort(
      (one, other) =>
        sideOf(one.seat.stance) - sideOf(other.seat.stance) ||
        draftRank(one.seat) - draftRank(other.seat) ||
        rankInSide(one.seat.stance) - rankInSide(other.seat.stance) ||
        (counted ? rankAtLine(one.seat) - rankAtLine(other.seat) : 0) ||
        one.index - other.index,
    )
    .map(({ seat }) => seat);
}

/**
 * Where votes or replies are counted, how many of the sorted seats it takes from the left to adopt the text: the line stands after
 * that many chairs. Null if the seats in the hall do not carry all the votes, or nobody has voted.
 */
export function majorityAfter(model: Pick<HallModel, 'seats' | 'board' | 'procedure'>): number | null {
  const cast = castOf(model.board);
  if (cast === null || cast.yes + cast.no === 0) return null;
  const needed = neededOf(model.board, cast.yes + cast.no);
  const seats = dividedSeats(model);
  const counts = ({ stance }: HallSeat): boolean => isFor(stance) || isAgainst(stance);
  const sum = (is: (stance: HallSeat['stance']) => boolean): number =>
    seats.filter(({ stance }) => is(stance)).reduce((all, seat) => all + seat.votes, 0);
  if (sum(isFor) !== cast.yes || sum(isAgainst) !== cast.no) return null;
  let counted = 0;
  for (const [index, seat] of seats.entries()) {
    if (counts(seat) || model.board.needs !== undefined) counted += seat.votes;
    if (counted >= needed) return index + 1;
  }
  return null;
}
