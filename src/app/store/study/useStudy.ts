import { useEffect, useState } from 'react';
import { liveGame, liveScenario } from '../live';
import { study } from './study';
import type { AnswerOf, AskOf, TaskName } from './tasks';

/** What a part of the review knows of a task by now. */
export interface Studied<T extends TaskName> {
  readonly answer: AnswerOf<T> | null;
  /** Null until something is known of it. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly failed: boolean;
}

const NOTHING: Studied<never> = { answer: null, progress: null, failed: false };

/** Answers of the open game, so that a part that is opened again has its own at once. */
const known = new WeakMap<object, Map<string, unknown>>();

interface Asked {
  readonly answer: Promise<unknown>;
  readonly hears: Set<(done: number, of: number) => void>;
}

/** What is being worked out for the open game, so that two parts that want the same wait for one piece of work. */
const asked = new WeakMap<object, Map<string, Asked>>();

function once<T extends TaskName>(task: T, ask: AskOf<T>, key: string): Asked {
  const game = liveGame();
  const all = asked.get(game) ?? new Map<string, Asked>();
  asked.set(game, all);
  const before = all.get(key);
  if (before !== undefined) return before;
  const { scenario } = liveScenario();
  const hears: Asked['hears'] = new Set();
  const answer = study(task, ask, { scenario, record: game.record }, (done, of) => {
    for (const hear of hears) hear(done, of);
  });
  const made = { answer, hears };
  all.set(key, made);
  // What failed may be asked again.
  answer.catch(() => all.delete(key));
  return made;
}

/** Asks for a task of the open game as long as the part is there; `ask` null: not yet. */
export function useStudy<T extends TaskName>(task: T, ask: AskOf<T> | undefined): Studied<T> {
  const key = ask === undefined ? null : `${task} ${JSON.stringify(ask)}`;
  const [studied, setStudied] = useState<{ key: string | null; of: Studied<T> }>({ key: null, of: NOTHING });
  useEffect(() => {
    if (key === null) return undefined;
    const game = liveGame();
    const answers = known.get(game) ?? new Map<string, unknown>();
    known.set(game, answers);
    const set = (of: Studied<T>): void => setStudied({ key, of });
    const before = answers.get(key) as AnswerOf<T> | undefined;
    if (before !== undefined) {
      set({ answer: before, progress: null, failed: false });
      return undefined;
    }
    let isHere = true;
    const work = once(task, ask as AskOf<T>, key);
    const hear = (done: number, of: number): void => {
      if (isHere) set({ answer: null, progress: { done, of }, failed: false });
    };
    work.hears.add(hear);
    (work.answer as Promise<AnswerOf<T>>).then(
      (answer) => {
        answers.set(key, answer);
        if (isHere) set({ answer, progress: null, failed: false });
      },
      () => {
        if (isHere) set({ answer: null, progress: null, failed: true });
      },
    );
    return () => {
      isHere = false;
      work.hears.delete(hear);
    };
    // The key stands for the ask.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [task, key]);
  return studied.key === key ? studied.of : NOTHING;
}
