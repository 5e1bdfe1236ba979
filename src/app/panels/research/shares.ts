/**
 * Sets one share of a whole of 1000 and lets the others give or take in proportion, so that the sum stays 1000:
 * a player moves one number at a time and never has to balance the rest by hand.
 */
export function moveShare(
  shares: Readonly<Record<string, number>>,
  id: string,
  to: number,
): Record<string, number> {
  const value = Math.min(1000, Math.max(0, to));
  const others = Object.keys(shares).filter((key) => key !== id);
  const rest = 1000 - value;
  const sum = others.reduce((all, key) => all + (shares[key] ?? 0), 0);
  const parts = others.map((key) => {
    const weight = sum === 0 ? 1 / others.length : (shares[key] ?? 0) / sum;
    return { key, share: Math.floor(rest * weight), left: (rest * weight) % 1 };
  });
  let missing = rest - parts.reduce((all, part) => all + part.share, 0);
  for (const part of parts.toSorted((a, b) => b.left - a.left)) {
    if (missing <= 0) break;
    part.share += 1;
    missing -= 1;
  }
  return {
    ...Object.fromEntries(parts.map((part) => [part.key, part.share])),
    [id]: others.length === 0 ? 1000 : value,
  };
}
