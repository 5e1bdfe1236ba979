import { hashText } from '../../engine';

/**
 * Symbols that hide a code from the eye, one for each of its own. Whoever has the page and the word could work it out: it keeps a code
 * that lies on a desk or stands on a screen from being read, and tells a wrong word from a slip of the pen. It is no cryptography.
 */
export function maskOf(length: number, ...key: readonly (string | number)[]): number[] {
  const symbols: number[] = [];
  for (let block = 0; symbols.length < length; block += 1) {
    const hex = hashText([...key, block].join('\n'));
    // Two hex digits a symbol: five of their eight bits.
    for (let at = 0; at < hex.length; at += 2) symbols.push(Number.parseInt(hex.slice(at, at + 2), 16) % 32);
  }
  return symbols.slice(0, length);
}

export function masked(symbols: readonly number[], mask: readonly number[]): number[] {
  return symbols.map((s, n) => s ^ (mask[n] ?? 0));
}
