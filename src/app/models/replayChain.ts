import type { Replay, ReplayStep } from './replayStep';

/** A turn of no more steps than these is played whole: nothing hides in it. */
const FEW = 6;

/**
 * Of a turn's replay the steps that lead to one entry of the ledger, effects after their causes; null where fewer than two are played
 * for it, or where the whole turn is short.
 */
export function replayChain(replay: Replay, entry: number | undefined): Replay | null {
  if (entry === undefined || replay.steps.length <= FEW) return null;
  const end = replay.steps.find(({ entries }) => entries.includes(entry));
  if (end === undefined) return null;
  const kept = new Set<string>();
  const take = (step: ReplayStep | undefined): void => {
    if (step === undefined || kept.has(step.id)) return;
    kept.add(step.id);
    for (const id of step.after) take(replay.steps.find((one) => one.id === id));
  };
  take(end);
  const steps = replay.steps.filter(({ id }) => kept.has(id));
  if (steps.length < 2) return null;
  return { ...replay, steps, smaller: replay.steps.filter(({ id }) => !kept.has(id)) };
}
