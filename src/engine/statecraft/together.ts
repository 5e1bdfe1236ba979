/** What several did to one target in the same turn, targets in the order they were first named. */
export function together(
  list: readonly { by: number; target: number }[],
): { target: number; by: number[] }[] {
  const out: { target: number; by: number[] }[] = [];
  for (const { by, target } of list) {
    const found = out.find((x) => x.target === target);
    if (found === undefined) out.push({ target, by: [by] });
    else found.by.push(by);
  }
  return out;
}
