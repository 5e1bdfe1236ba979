import type { EffectDef } from '../scenario/types';
import type { Measure } from './columns';

/**
 * What a facilitator does, as entries of the record like orders, each with the reason given for it.
 * `pause` and `reseat` change no number; they are kept so that the file tells the whole session.
 */
export type Intervention = { reason: string } & (
  | { type: 'inject'; event: string }
  | { type: 'ruling'; seat: string; strength: 'none' | 'weak' | 'fair' | 'strong'; effects: EffectDef[] }
  /** Sets a number, in world units. */
  | { type: 'edit'; measure: Measure; at: number[]; value: number }
  | { type: 'reseat'; seat: string; player: string }
  | { type: 'pause' }
);
