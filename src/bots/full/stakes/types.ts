import type { AccordOption } from '../../../engine';
import type { ProvisionDef } from '../../../scenario/types';
import type { Situation } from '../../appraise/situation';

export type Kind = ProvisionDef['kind'];
export type Of<K extends Kind> = Extract<ProvisionDef, { kind: K }>;

/** What taking part brings a seat by itself this turn, points of its score less its due, and the word for the stronger reason. */
export interface Stake {
  readonly points: number;
  readonly why: string;
}

/** What a bot makes of one kind of provision beyond reciprocity. A new one is a file and a line in the registry. */
export interface StakeIn<K extends Kind> {
  readonly kind: K;
  /** Null where the provision, without the options that make a difference, is left to the seat's strategy. */
  weigh(s: Situation, option: AccordOption, p: Of<K>): Stake | null;
}
