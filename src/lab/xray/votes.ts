import type { Game } from '../../engine';
import { told, type Cell } from './evidence';

/** The rule by which a text was decided, as the scenario has it. */
export interface DecidedBy {
  readonly procedure: string;
  readonly stage: string;
  /** Who decides: silence, replies, a house … */
  readonly decides: string;
  /** Objections that stop it, or the share that carries it, as the stage counts. */
  readonly threshold: number;
}

/** One text decided in a turn, and who could have turned its fate alone, everyone else as they were. */
export interface TextPivots {
  readonly turn: number;
  readonly text: string;
  readonly result: string;
  readonly by: DecidedBy;
  readonly supporters: readonly string[];
  readonly objectors: readonly string[];
  readonly votes: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  readonly pivotal: readonly string[];
  /** Rival drafts of one item. */
  readonly rivals: number;
  /** Place among the game's facts. */
  readonly fact: number;
  readonly cell: Cell;
}

/** One question put to an accord's members. */
export interface MotionPivots {
  readonly turn: number;
  readonly motion: string;
  readonly accord: string;
  readonly repeal: boolean;
  readonly passed: boolean;
  readonly needs: 'majority' | 'all';
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly abstain: readonly string[];
  readonly pivotal: readonly string[];
  readonly fact: number;
}

/** Texts whose fate a turn decided, in the order in which it was told. */
export function textPivots(game: Game, turn: number): TextPivots[] {
  const { procedures } = game.setup.scenario.assembly;
  const decided = told(game, 'text').filter(({ fact }) => fact.turn === turn);
  return decided
    .filter(({ fact }) => !['waits', 'overtaken'].includes(fact.result))
    .map(({ fact, at }) => {
      const stage = procedures
        .find(({ id }) => id === fact.procedure)
        ?.stages.find(({ id }) => id === fact.stage);
      return {
        turn,
        text: fact.text,
        result: fact.result,
        by: {
          procedure: fact.procedure,
          stage: fact.stage,
          decides: stage?.decides ?? '',
          threshold: stage?.threshold ?? 0,
        },
        supporters: fact.supporters,
        objectors: fact.objectors,
        votes: fact.votes ?? null,
        pivotal: fact.pivotal,
        rivals: decided.filter((other) => other.fact.item === fact.item).length,
        fact: at,
        cell: { turn, measure: 'outcome', subject: fact.text },
      };
    });
}

const VOTES = ['yes', 'no', 'abstain'] as const;

/** Hands raised on motions in a turn, with who could have turned each. */
export function motionPivots(game: Game, turn: number): MotionPivots[] {
  return told(game, 'motion')
    .filter(({ fact }) => fact.turn === turn)
    .map(({ fact, at }) => {
      const { motion, accord, repeal, passed, needs, yes, no, abstain } = fact;
      const voters = [...yes, ...no, ...abstain];
      const carries = (said: (id: string) => string): boolean => {
        const [up, down] = ['yes', 'no'].map((vote) => voters.filter((id) => said(id) === vote).length);
        return needs === 'all' ? up === voters.length && voters.length > 0 : (up ?? 0) > (down ?? 0);
      };
      const was = (id: string) => (yes.includes(id) ? 'yes' : no.includes(id) ? 'no' : 'abstain');
      const pivotal = voters.filter((id) =>
        VOTES.some((vote) => carries((other) => (other === id ? vote : was(other))) !== passed),
      );
      return { turn, motion, accord, repeal, passed, needs, yes, no, abstain, pivotal, fact: at };
    });
}
