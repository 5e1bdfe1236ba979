import type { EffectDef } from '../scenario/types';
import type { Measure } from './columns';
import type { SeatPlayer } from './seats';

/** How strong a free argument is found to be, weakest first. */
export const STRENGTHS = ['none', 'weak', 'fair', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * What a facilitator does, as entries of the record like orders, each with the reason given for it. They come first when the turn is
 * resolved. `pause` and `reseat` change no number; they are kept so that the file tells the whole session.
 */
export type Intervention = { reason: string } & (
  | { type: 'inject'; event: string }
  /** An event written on the spot: the record holds all of it. */
  | { type: 'improvise'; title: string; text: string; effects: EffectDef[] }
  | {
      type: 'ruling';
      seat: string;
      strength: Strength;
      effects: EffectDef[];
      /** What the seat argued, in its words. */
      argument?: string;
    }
  /** Sets a number, in world units. */
  | { type: 'edit'; measure: Measure; at: number[]; value: number }
  /** Who sits in a seat from now on, and who did. `player` is a name, as earlier records gave it. */
  | { type: 'reseat'; seat: string; player?: string; to?: SeatPlayer; was?: SeatPlayer }
  | { type: 'pause'; seconds?: number }
);
