import { replay, type Game, type GameRecord } from '../../../engine';
import { wrongs, type Wrong } from '../../../lab/calibration/word';
import { debrief } from '../../../lab/debrief';
import type { Question } from '../../../lab/debrief/types';
import {
  decisionOf,
  elsewhere,
  findingsOf,
  type Decision,
  type Elsewhere,
  type Findings,
} from '../../../lab/sensitivity/findings';
import { accordAsked, type AccordAsked } from '../../../lab/xray/asked';
import type { Scenario } from '../../../scenario';
import { entriesIn, flipIn, openIn, turningIn } from './whatif';

/** Called as a task goes on; `of` is how much there is to do. */
export type Progress = (done: number, of: number) => void;

type Task<A, R> = (game: Game, ask: A, progress: Progress) => R;

/** What may be worked out of a finished game beside the page: a new task is a line here and one below. */
export interface Tasks {
  debrief: Task<null, Question[]>;
  accord: Task<{ turn: number; accord: string; seat: string }, AccordAsked>;
  wrongs: Task<{ most: number }, Wrong[]>;
  findings: Task<null, { asPlayed: Findings; decision: Decision | null }>;
  elsewhere: Task<
    { scenario: Scenario; value: number; asPlayed: Findings; decision: Decision | null },
    Elsewhere
  >;
  openOrders: Task<Parameters<typeof openIn>[1], ReturnType<typeof openIn>>;
  flip: Task<Parameters<typeof flipIn>[1], ReturnType<typeof flipIn>>;
  entries: Task<Parameters<typeof entriesIn>[1], ReturnType<typeof entriesIn>>;
  turningPoints: Task<Parameters<typeof turningIn>[1], ReturnType<typeof turningIn>>;
}

const TASKS: Tasks = {
  debrief: (game) => debrief(game),
  accord: (game, ask, progress) => accordAsked(game, ask, progress),
  wrongs: (game, { most }) => wrongs(game, most),
  findings: (game) => {
    const decision = decisionOf(game);
    return { decision, asPlayed: findingsOf(game, decision) };
  },
  elsewhere: ({ record }, { scenario, value, asPlayed, decision }) =>
    elsewhere(scenario, record, value, asPlayed, decision),
  openOrders: openIn,
  flip: flipIn,
  entries: entriesIn,
  turningPoints: turningIn,
};

export type TaskName = keyof Tasks;

export type AskOf<T extends TaskName> = Parameters<Tasks[T]>[1];
export type AnswerOf<T extends TaskName> = ReturnType<Tasks[T]>;

/** A task with the game it is about, as plain data. */
export interface Job {
  readonly id: number;
  readonly task: TaskName;
  readonly ask: unknown;
  readonly scenario: Scenario;
  readonly record: GameRecord;
}

/** What the worker says of a job: how far it is, and what came out. */
export type Said =
  | { readonly id: number; readonly done: number; readonly of: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string };

/** Does jobs; the last game is kept, since all questions are of the same. */
export function student(): (job: Job, progress: Progress) => unknown {
  let last: { hash: string; game: Game } | undefined;
  return ({ task, ask, scenario, record }, progress) => {
    const hash = record.turns[record.turns.length - 1]?.hash ?? '';
    if (last?.hash !== hash) last = { hash, game: replay(scenario, record, { ledger: false }).game };
    const run = TASKS[task] as Task<unknown, unknown>;
    return run(last.game, ask, progress);
  };
}
