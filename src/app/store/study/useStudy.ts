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
    const { scenario } = liveScenario();
    study(task, ask as AskOf<T>, { scenario, record: game.record }, (done, of) => {
      if (isHere) set({ answer: null, progress: { done, of }, failed: false });
    }).then(
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
    };
    // The key stands for the ask.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [task, key]);
  return studied.key === key ? studied.of : NOTHING;
}
