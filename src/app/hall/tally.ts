import { boardAt, turnedCards } from './count';
import type { HallBoard, HallModel, Stance } from './model';

export const isFor = (stance: Stance): boolean => stance === 'yes' || stance === 'support';
export const isAgainst = (stance: Stance): boolean => stance === 'no' || stance === 'object';

/** Yes and no on the board, of votes or of replies; null where nothing is counted that way. */
export function castOf({
  votes,
  replies,
}: Pick<HallBoard, 'votes' | 'replies'>): { yes: number; no: number } | null {
  if (votes !== undefined) return votes;
  return replies === undefined ? null : { yes: replies.support, no: replies.total - replies.support };
}

/** How many must be for a text when so many votes are for or against it. */
export function neededOf(
  { needs, line, replies }: Pick<HallBoard, 'needs' | 'line' | 'replies'>,
  cast: number,
): number {
  if (needs !== undefined) return needs;
  const share = replies?.thresholdPermille ?? line ?? 500;
  return share === 500 ? Math.floor(cast / 2) + 1 : Math.ceil((cast * share) / 1000);
}

/** What the turned cards come to, in votes: for, still down, neither, against; and how many adopt. */
export interface Tally {
  readonly yes: number;
  readonly open: number;
  readonly neither: number;
  readonly no: number;
  readonly needed: number;
}

/**
 * The tally while cards are being turned. A vote that is still down may yet count, so that abstentions lower the line as they show.
 * Null under procedures that count no votes.
 */
export function tallyAt(model: Pick<HallModel, 'seats' | 'board'>, reveal?: number): Tally | null {
  const { board, seats } = model;
  if (castOf(board) === null) return null;
  const turned = turnedCards(model, reveal);
  const done = turned === seats.length;
  const open = seats.slice(turned).reduce((sum, { votes }) => sum + votes, 0);
  const now = castOf(boardAt(model, reveal)) as { yes: number; no: number };
  const shown = seats.slice(0, turned);
  const against = shown.filter(({ stance }) => isAgainst(stance)).reduce((sum, { votes }) => sum + votes, 0);
  const neither = shown
    .filter(({ stance }) => !isFor(stance) && !isAgainst(stance))
    .reduce((sum, { votes }) => sum + votes, 0);
  const no = done ? now.no : Math.min((castOf(board) as { no: number }).no, against);
  return { yes: now.yes, open, neither, no, needed: neededOf(board, now.yes + no + open) };
}
