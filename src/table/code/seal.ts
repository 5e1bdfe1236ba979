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

/** So many symbols that any change of what is digested changes, but for one in 32 to that power. */
export function digest(length: number, ...what: readonly (string | number)[]): number[] {
  return maskOf(length, 'digest', ...what);
}

export function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, n) => x === b[n]);
}

/** Symbols that prove that whoever reads knows the word. */
export const PROOF = 2;

/** A word as it counts: however it was written or spaced. */
export function wordKey(word: string): string {
  return word.trim().toLowerCase();
}

type Key = readonly (string | number)[];

/** Symbols sealed under a key. What is said decides its own mask too, so that a little change of it changes the whole code. */
export function sealed(said: readonly number[], ...key: Key): number[] {
  const proof = digest(PROOF, ...key, ...said);
  return [...masked(proof, maskOf(PROOF, ...key)), ...masked(said, maskOf(said.length, ...key, ...proof))];
}

/** What was sealed under this key; null under any other, but for one in a thousand. */
export function unsealed(symbols: readonly number[], ...key: Key): number[] | null {
  const proof = masked(symbols.slice(0, PROOF), maskOf(PROOF, ...key));
  const rest = symbols.slice(PROOF);
  const said = masked(rest, maskOf(rest.length, ...key, ...proof));
  return same(proof, digest(PROOF, ...key, ...said)) ? said : null;
}
