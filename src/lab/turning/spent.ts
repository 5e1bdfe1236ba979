import type { Tried } from './try';

/**
 * Leaves out voices that would have been raised instead of another, where most of what they moved is the other's loss: that is the decision
 * then, and is tried by itself.
 */
export function withoutBorrowed(tried: readonly Tried[]): Tried[] {
  const silent = new Map(
    tried.filter((t) => t.value === 'silent').map((t) => [keyOf(t, t.path), t.moved.orderIndex]),
  );
  return tried.filter((t) => {
    const { instead } = t.decision;
    if (instead === undefined) return true;
    const lost = silent.get(keyOf(t, instead.path)) ?? 0;
    return Math.abs(t.moved.orderIndex - lost) > Math.abs(lost);
  });
}

function keyOf({ turn, seat }: Tried, path: string): string {
  return `${turn} ${seat} ${path}`;
}
