/** The known words nearest to a mistyped one, best first; none when all are too far away to be meant. */
export function suggestions(word: string, known: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return known
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase(), candidate.toLowerCase(), limit),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** `write "gulf"`, or what there is to choose from. */
export function howToName(word: string, known: readonly string[], kind: string): string {
  const near = suggestions(word, known);
  if (near.length > 0) return `did you mean ${near.map((x) => `"${x}"`).join(' or ')}?`;
  if (known.length === 0) return `the scenario has no ${kind} yet: add one or remove this line`;
  const shown = known.slice(0, 12);
  return `write one of ${shown.join(', ')}${known.length > shown.length ? ', …' : ''}`;
}

/**
 * Optimal string alignment distance: insertions, deletions, replacements and swapped neighbours each count one.
 * Gives up with `limit + 1` when the words are further apart.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
