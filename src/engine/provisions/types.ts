import type { AccordDef, ProvisionDef } from '../../scenario/types';
import type { Turn } from '../context';

/** An accord as it settles this turn: who honours, and what arrives. What every provision reads. */
export interface Settled {
  readonly t: Turn;
  /** Place of the accord. */
  readonly accord: number;
  readonly members: readonly number[];
  /** Honours this turn, in good standing or as restitution. */
  honours(i: number): boolean;
  /** Not out of the shares (auto-suspension). */
  standing(i: number): boolean;
  /** The pair shares: neither refuses the other, and neither is out of the shares. */
  active(i: number, j: number): boolean;
  /** What honouring costs i in money (thousandths); 0 where the due is paid at home. */
  due(i: number): number;
  /** The part of its due that stays with i (all of it for a defector), RULES §4. */
  kept(i: number): number;
  paid(i: number): number;
  /** What i draws from the common pool before φ: its own payment and, by absorptive capacity, its partners', times `returns`. */
  pool(i: number): number;
  /** What comes back of what the accord promises, permille: less where the forum it belongs to is at odds. */
  readonly returns: number;
  /** Honouring members' share by capacity (by head where no one has a budget), permille. */
  readonly honourShare: number;
  /** Ids of those who honour, for causes. */
  readonly by: readonly string[];
  /** JSON pointer of the accord in the scenario. */
  readonly path: string;
}

/** One thing an accord can do. No phase names a provision: each writes what it does into the turn. */
export interface Provision<K extends ProvisionDef['kind']> {
  readonly kind: K;
  /** It brings what a defector keeps to that member's own ends; without one the due stays in the budget. */
  readonly channel?: true;
  /** Members share secrets in it, which leak to defectors; so they do in whatever is a channel. */
  readonly secrets?: true;
  /** Writes what the provision does this turn into the modifiers, or adds it with its cause. */
  settle(s: Settled, def: Extract<ProvisionDef, { kind: K }>): void;
  /** What befalls everyone while the accord is not in force: before its turn, once it has lapsed. */
  dormant?(t: Turn, accord: AccordDef, def: Extract<ProvisionDef, { kind: K }>): void;
  /** After inspection, with the members named this turn. */
  caught?(s: Settled, def: Extract<ProvisionDef, { kind: K }>, caught: readonly number[]): void;
}
