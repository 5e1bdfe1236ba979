/** Arithmetic of the field of 32 elements, one a symbol: addition is XOR, multiplication goes by powers of a generator (x⁵ + x² + 1). */
const POWERS: number[] = [1];
while (POWERS.length < 31) {
  const next = (POWERS.at(-1) ?? 1) << 1;
  POWERS.push(next > 31 ? next ^ 0b100101 : next);
}

/** The symbol times the generator to the power `n`. */
export function times(symbol: number, n: number): number {
  return symbol === 0 ? 0 : (POWERS[(POWERS.indexOf(symbol) + n) % 31] ?? 0);
}

/**
 * So many check symbols (1 to 3) of a list (Reed–Solomon). One symbol written wrong changes all of them, two neighbours changed about
 * all but perhaps the first of several; with three, no two slips in 28 symbols go unseen.
 */
export function checkOf(symbols: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, power) =>
    symbols.reduce((sum, s, n) => sum ^ times(s, (n + 1) * (count === 1 ? 1 : power)), 0),
  );
}
