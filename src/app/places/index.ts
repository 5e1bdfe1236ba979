import type { ComponentType } from 'react';

/**
 * What the page may be opened as, besides the game: a ballot, a room's screens, sheets to print. The fragment of the address says
 * which, `#ballot` or `#ballot/RADIO…`, so that it works from a file on a disk and with the network off.
 */
export interface Place {
  /** First word of the fragment. */
  readonly id: string;
  /** Fetched when the place is opened; `rest` is what the fragment says after the id and a slash, decoded. */
  readonly load: () => Promise<{ readonly default: ComponentType<PlaceProps> }>;
}

export interface PlaceProps {
  readonly rest: string;
}

/** One line a place. */
export const PLACES: readonly Place[] = [
  { id: 'game', load: () => import('../screens/link/LinkScreen') },
  { id: 'ballot', load: () => import('../screens/ballot/BallotScreen') },
  { id: 'sheets', load: () => import('../screens/sheets/SheetsScreen') },
  { id: 'room', load: () => import('../screens/room/RoomScreen') },
  { id: 'board', load: () => import('../screens/board/BoardScreen') },
];
