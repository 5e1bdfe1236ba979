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

/** The seats sorted from support to objection; rival drafts keep together; otherwise the model's order stays. */
export function dividedSeats(model: Pick<HallModel, 'seats' | 'board'>): HallSeat[] {
  const drafts = (model.board.drafts ?? []).map(({ id }) => id);
  const draftRank = ({ draft }: HallSeat): number =>
    draft === undefined ? drafts.length : drafts.indexOf(draft);
  return model.seats
    .map((seat, index) => ({ seat, index }))
    .sort(
      (one, other) =>
        sideOf(one.seat.stance) - sideOf(other.seat.stance) ||
        draftRank(one.seat) - draftRank(other.seat) ||
        rankInSide(one.seat.stance) - rankInSide(other.seat.stance) ||
        one.index - other.index,
    )
    .map(({ seat }) => seat);
}

/**
 * Under a majority vote, how many of the sorted seats it takes from the left to adopt the text: the majority line stands
 * after that many chairs. Null if the seats in the hall do not carry all the votes.
 */
export function majorityAfter(model: Pick<HallModel, 'seats' | 'board' | 'procedure'>): number | null {
  const { votes } = model.board;
  if (model.procedure !== 'wtsa' || votes === undefined) return null;
  const needed = Math.floor((votes.yes + votes.no) / 2) + 1;
  const seats = dividedSeats(model);
  const cast = (stance: Stance): number =>
    seats.filter((seat) => seat.stance === stance).reduce((sum, seat) => sum + seat.votes, 0);
  if (cast('yes') !== votes.yes || cast('no') !== votes.no) return null;
  let counted = 0;
  for (const [index, seat] of seats.entries()) {
    if (seat.stance === 'yes' || seat.stance === 'no') counted += seat.votes;
    if (counted >= needed) return index + 1;
  }
  return null;
}
