import type { Measure } from './columns';
import type { Clause } from './deals/types';
import type { Strength } from './interventions';
import type { SeatPlayer } from './seats';
import type { Ending } from './world';

/**
 * What happened, as data: the newspaper, the reveal, bots' memory and the review are made of facts.
 * `to` names the seats that learn it before the game ends; absent, everyone does.
 */
export type Fact = { turn: number; to?: readonly string[] } & FactBody;

export type FactBody =
  /** The count only: how many of the members in good standing paid. */
  | { kind: 'honour-count'; accord: string; honoured: number; of: number }
  /** What a member did; sealed to itself until the game ends. */
  | { kind: 'conduct'; accord: string; state: string; honoured: boolean }
  | { kind: 'named'; accord: string; state: string }
  /** An observer's report of what a member did; may be false (misperception). */
  | { kind: 'report'; accord: string; state: string; honoured: boolean }
  | { kind: 'suspended' | 'restored'; accord: string; state: string }
  | { kind: 'lapsed'; accord: string }
  /** Hands raised on a motion, ids of members; `repeal`: it was in force, and the question was to end it. */
  | {
      kind: 'motion';
      motion: string;
      accord: string;
      repeal: boolean;
      yes: readonly string[];
      no: readonly string[];
      abstain: readonly string[];
      needs: 'majority' | 'all';
      passed: boolean;
    }
  /** Founders that called a forum together; convened where they were enough. */
  | {
      kind: 'convened';
      forum: string;
      by: readonly string[];
      needs: number;
      of: number;
      convened: boolean;
    }
  /** Members' votes on a candidate; passed and not yet joined: it is invited. */
  | {
      kind: 'admission';
      forum: string;
      state: string;
      as: 'member' | 'observer';
      yes: readonly string[];
      no: readonly string[];
      voters: number;
      passed: boolean;
    }
  | { kind: 'joined'; forum: string; state: string; as: 'member' | 'observer' }
  /** `by`: the members that voted it out; empty where it left of its own will. */
  | { kind: 'left'; forum: string; state: string; by: readonly string[] }
  | {
      kind: 'council';
      forum: string;
      council: string;
      repeal: boolean;
      yes: readonly string[];
      no: readonly string[];
      passed: boolean;
    }
  /** A summit: `agenda` is a deliverable's id, or `air`. Cohesion is that of the meeting, world units. */
  | {
      kind: 'summit';
      forum: string;
      chair: string;
      agenda: string;
      cohesion: number;
      needs: number;
      result: 'delivered' | 'failed' | 'aired';
    }
  /** `who` holds ids of all who did; told when texts are decided. */
  | { kind: 'voice'; text: string; state: string; stance: 'support' | 'object' | 'policy' }
  | { kind: 'denied'; state: string; by: string; text?: string }
  | {
      kind: 'text';
      text: string;
      item: string;
      procedure: string;
      stage: string;
      result: 'approved' | 'fell' | 'moved' | 'no-rule' | 'waits' | 'overtaken';
      /** The next stage as `procedure/stage` when moved. */
      next?: string;
      supporters: string[];
      objectors: string[];
      replies?: { support: number; total: number; threshold: number };
      votes?: { yes: number; no: number; abstain: number };
      /** Rival drafts: what unplayed groups gave this one, and what they weigh on its side; thousandths of a voice. */
      groups?: { given: number; leaning: number };
      /** A question that was not even sent to consultation. */
      denied?: boolean;
      /** States whose companies commented in a last call. */
      companies?: string[];
      /** Who could each have turned the result alone. */
      pivotal: string[];
    }
  /** A secret ballot, as counts by candidate and round; who wrote what is never told. `winner` null: nobody. */
  | {
      kind: 'ballot';
      election: string;
      winner: string | null;
      rounds: readonly { votes: Readonly<Record<string, number>>; blank: number; out?: string }[];
    }
  /** What a region agreed on before the votes, on a text or for a candidate. */
  | {
      kind: 'common-position';
      region: string;
      text?: string;
      election?: string;
      candidate?: string;
      side: 'for' | 'against';
    }
  | { kind: 'no-vote'; state: string; why: 'arrears' | 'credentials' }
  | { kind: 'proxy'; state: string; holder: string }
  | { kind: 'moved-house'; text: string; venue: string; by: string }
  | { kind: 'vote'; text: string; state: string; vote: 'yes' | 'no' | 'abstain'; votes: number }
  | { kind: 'act'; state: string; verb: string; target?: string; domain?: string }
  | { kind: 'supplier'; state: string; side: 'open' | 'closed' | 'both' }
  | { kind: 'contract'; state: string; market: string; amount: number }
  | { kind: 'locked' | 'unlocked'; domain: string; state: string; pole: 'liberal' | 'illiberal' }
  | { kind: 'event'; event: string }
  | { kind: 'covert'; verb: string; by?: string; target: string; success: boolean; attributed: boolean }
  /** What an audit found in a member's base: the other pole's share, permille, and its likeliest vendors, largest first. */
  | {
      kind: 'exposure';
      accord: string;
      state: string;
      domain: string;
      share: number;
      vendors: readonly string[];
    }
  /** What a state's own export controls kept its firms from selling, permille of its home market. */
  | { kind: 'lost-sales'; state: string; share: number }
  /** A fund lends nothing this turn, to one borrower or to all: by politics, or because its condition holds. */
  | { kind: 'loan-frozen'; accord: string; at?: string; why: 'politics' | 'condition' }
  /** Who helped, and was helped, when a crisis called on an accord. */
  | { kind: 'aid'; accord: string; event: string; helped: readonly string[] }
  /** A traced attack is answered together: by whom, and how the answer compares with the attack. */
  | {
      kind: 'attribution';
      accord: string;
      by: string;
      target: string;
      joined: readonly string[];
      silent: readonly string[];
      answer: 'fair' | 'over' | 'under';
    }
  /** Sanctions and expulsions of one turn on one target; `by` all who took part. */
  | { kind: 'sanctions'; target: string; by: readonly string[]; joint: boolean }
  | { kind: 'expulsions'; target: string; by: readonly string[] }
  /** States that pledged to keep the rival's vendors out of a domain. */
  | { kind: 'pledges'; by: string; domain: string; states: readonly string[] }
  /** A state's agencies disagree: a door it announced shuts a turn later. */
  | { kind: 'agencies'; state: string; target: string; domain: string }
  /** Elites turned on their ruler. */
  | { kind: 'palace'; state: string }
  | { kind: 'election'; state: string; fell: boolean }
  | { kind: 'milestone'; milestone: string; by: readonly string[] }
  | { kind: 'breakthrough'; state: string; domain: string }
  | { kind: 'deal'; deal: string; result: 'executed' | 'void' }
  | {
      kind: 'promise';
      promise: string;
      from: string;
      wronged: string;
      result: 'kept' | 'broken' | 'void';
      clause: Clause;
    }
  | { kind: 'prediction'; by: string; about: string; clause: Clause; right: boolean }
  | { kind: 'card'; state: string; card: Card }
  | { kind: 'aim'; aim: string; met: boolean }
  | { kind: 'lead'; state: string }
  /** What a facilitator did, as far as everyone may know it; the record has the whole of it. */
  | {
      kind: 'intervention';
      type: 'inject' | 'improvise' | 'ruling' | 'edit' | 'reseat';
      reason: string;
      event?: string;
      /** Of an event written on the spot. */
      title?: string;
      text?: string;
      seat?: string;
      strength?: Strength;
      argument?: string;
      measure?: Measure;
      subject?: string;
      /** World units; only of a number that everyone may know. */
      before?: number;
      after?: number;
      kindOf?: SeatPlayer['kind'];
      name?: string;
    }
  /** `order`: the forum that can keep it, where the ending is a new order too. */
  | { kind: 'ending'; ending: Ending; winners: string[]; order?: string };

/** A private card: what one seat is told at the start of a turn. */
export type Card =
  | { kind: 'lean'; domain: string; market: string; lean: number }
  | { kind: 'inspection'; accord: string; state: string; inspected: boolean }
  | { kind: 'event'; event: string }
  | { kind: 'report'; accord: string; state: string; honoured: boolean };
