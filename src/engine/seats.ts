/** How well a bot plays, weakest first. */
export const LEVELS = ['beginner', 'standard', 'strong'] as const;
export type Level = (typeof LEVELS)[number];

/** Who sits where. Bots are named openly by player, strategy and level. */
export interface SeatPlayer {
  kind: 'person' | 'bot' | 'caretaker';
  player?: string;
  strategy?: string;
  /** Absent: standard. */
  level?: Level;
  name?: string;
}
