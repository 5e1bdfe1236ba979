import { replay, replaying, type Game, type GameRecord } from '../../../engine';
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
import type { written } from './written';

/** Called as a task goes on; `of` is how much there is to do. */
export type Progress = (done: number, of: number) => void;

type Task<A, R> = (game: Game, ask: A, progress: Progress) => R;

/** What may be worked out of a finished game beside the page: a new task is a line here and one below. Files have a worker of their own. */
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
  files: Task<Parameters<typeof written>[1], ReturnType<typeof written>>;
}

export const TASKS: Omit<Tasks, 'files'> = {
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

/** Does jobs of the tasks given; the last game is kept, since all questions are of the same. */
export function student(tasks: Partial<Tasks>): (job: Job, progress: Progress) => unknown {
  let last: { key: string; game: Game } | undefined;
  return ({ task, ask, scenario, record }, progress) => {
    const hash = record.turns[record.turns.length - 1]?.hash ?? '';
    // Only files tell where every number comes from.
    const ledger = task === 'files';
    const key = `${hash} ${ledger}`;
    if (last?.key !== key) {
      const game = ledger
        ? playedAgain(scenario, record, progress)
        : replay(scenario, record, { ledger }).game;
      last = { key, game };
    }
    const run = tasks[task] as Task<unknown, unknown>;
    return run(last.game, ask, progress);
  };
}

/** The game of a record with its ledger, telling how many steps have been taken. */
function playedAgain(scenario: Scenario, record: GameRecord, progress: Progress): Game {
  const steps = replaying(scenario, record);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value.game;
    progress(next.value, record.turns.length);
  }
}

/** What a worker hears: does one job after the other, and says how far it is and what came out. */
export function answering(tasks: Partial<Tasks>, say: (said: Said) => void): (job: Job) => void {
  const study = student(tasks);
  return (job) => {
    const { id } = job;
    try {
      say({ id, answer: study(job, (done, of) => say({ id, done, of })) });
    } catch (error) {
      say({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  };
}
