import type { HallBoard, HallModel, HallSeat } from './model';

/** Cards turned so far; without a figure all of them. */
export const turnedCards = (model: Pick<HallModel, 'seats'>, reveal?: number): number =>
  Math.max(0, Math.min(model.seats.length, Math.trunc(reveal ?? model.seats.length)));

/** Whether a seat supports, or objects to, one of several drafts. */
const says =
  (id: string, as: 'support' | 'object') =>
  ({ draft, stance, also = [] }: HallSeat): boolean =>
    (draft === id && stance === as) || also.some((said) => said.draft === id && said.stance === as);

/**
 * The board while cards are being turned: what the turned cards amount to, never above the final count. When all are
 * turned it is the rules' own count, which may include voters who have no seat in this hall.
 */
export function boardAt(model: Pick<HallModel, 'seats' | 'board'>, reveal?: number): HallBoard {
  const { board, seats } = model;
  const turned = turnedCards(model, reveal);
  if (turned === seats.length) return board;
  const open = seats.slice(0, turned);
  const count = (is: (seat: HallSeat) => boolean): number => open.filter(is).length;
  const sum = (is: (seat: HallSeat) => boolean): number =>
    open.filter(is).reduce((total, { votes }) => total + votes, 0);
  return {
    ...board,
    result: 'pending',
    objections: Math.min(
      board.objections,
      count(({ stance }) => stance === 'object'),
    ),
    ...(board.replies && {
      replies: {
        ...board.replies,
        support: Math.min(
          board.replies.support,
          sum(({ stance }) => stance === 'support'),
        ),
      },
    }),
    ...(board.votes && {
      votes: {
        yes: Math.min(
          board.votes.yes,
          sum(({ stance }) => stance === 'yes'),
        ),
        no: Math.min(
          board.votes.no,
          sum(({ stance }) => stance === 'no'),
        ),
        abstain: Math.min(
          board.votes.abstain,
          sum(({ stance }) => stance === 'abstain'),
        ),
      },
    }),
    ...(board.drafts && {
      drafts: board.drafts.map((draft) => ({
        id: draft.id,
        code: draft.code,
        label: draft.label,
        support: Math.min(draft.support, count(says(draft.id, 'support'))),
        objections: Math.min(draft.objections, count(says(draft.id, 'object'))),
      })),
    }),
  };
}
