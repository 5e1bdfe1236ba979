import type { Game } from '../../engine';
import { accordXray, memberForgone, memberTable, type AccordXray, type MemberTable } from './accord';

/** All there is to say of one accord in one turn, with the table of one of its members. */
export interface AccordAsked {
  readonly xray: AccordXray;
  readonly table: MemberTable;
  /** What each member's other choice would have brought it more by the end of the game, points; null in the largest games. */
  readonly game: Readonly<Record<string, number>> | null;
}

/** Seats beyond which the rest of a game takes too long to be played again for every member. */
const MOST_SEATS = 16;

export function accordAsked(
  game: Game,
  { turn, accord, seat }: { turn: number; accord: string; seat: string },
  progress: (done: number, of: number) => void = () => undefined,
): AccordAsked {
  const xray = accordXray(game, turn, accord);
  const of = xray.members.length + 1;
  const table = memberTable(game, turn, accord, seat);
  progress(1, of);
  if (game.setup.seats.length > MOST_SEATS) return { xray, table, game: null };
  const ends = xray.members.map((m, n) => {
    progress(n + 1, of);
    return [m.seat, memberForgone(game, turn, accord, m.seat, m.honoured).game] as const;
  });
  return { xray, table, game: Object.fromEntries(ends) };
}
