import { create } from 'zustand';
import { immer } from 'zustand/middleware/immer';
import type { Why } from '../../bots';
import type { SeatPlayer } from '../../engine';

/**
 * Where the game stands for the people at this device.
 * A turn runs plan → assembly → reveal → news, with a curtain before each plan when several people share the device.
 */
export type Phase = 'title' | 'curtain' | 'plan' | 'assembly' | 'reveal' | 'news' | 'review';

/** Something the player should read; `id` is a message `notice.<id>`. */
export interface Notice {
  id: NoticeId;
  params?: Readonly<Record<string, string | number>>;
}

export type NoticeId =
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'unknown-scenario'
  | 'not-fetched'
  | 'other-scenario'
  | 'differs'
  | 'nobody'
  | 'not-kept'
  | 'scenario-invalid';

export interface Session {
  phase: Phase;
  /** Id of the save that every step is written to; empty: nothing is kept, as of a finished game that came by link. */
  save: string;
  /** How a finished game came here: it was played on this device, or opened, and then played again to verify it. */
  from: 'play' | 'link' | 'file';
  /** The turn from which a finished game is what a changed link's orders give, not what was signed; null: it holds whole. */
  differs: number | null;
  scenario: string;
  seats: Record<string, SeatPlayer>;
  /** Seats played by people at this device, in scenario order. */
  persons: string[];
  /** Whose view and orders the screen shows. */
  seat: string;
  /** People who have submitted this turn. */
  sealed: string[];
  /** The turn that assembly, reveal and news tell of; 0 before the first. */
  reading: number;
  /** While the bots decide a sealed turn: who is at it, and how many are done. */
  thinking: { seat: string; done: number; of: number } | null;
  /** While bots think of what to offer, or of what to answer; meanwhile the game may not change. */
  talking: 'open' | 'answer' | null;
  /** What bots said of offers and answers, by id of the deal or promise: of its own, or of what it answered or was told. */
  said: Record<string, Why>;
  /** Goes up whenever the engine's game has changed. */
  version: number;
  notice: Notice | null;
}

export const CLOSED: Session = {
  phase: 'title',
  save: '',
  from: 'play',
  differs: null,
  scenario: '',
  seats: {},
  persons: [],
  seat: '',
  sealed: [],
  reading: 0,
  thinking: null,
  talking: null,
  said: {},
  version: 0,
  notice: null,
};

/** The session; read it with selectors, change it only through `actions.ts`. */
export const useSession = create<Session>()(immer(() => CLOSED));

export function patchSession(recipe: (session: Session) => void): void {
  useSession.setState(recipe);
}
