/** Crockford's alphabet: no I, L, O or U, so that nothing written by hand is read as something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;
const GROUP = 4;

/** What people write for what they see. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Five-bit symbols of a number, most significant first, exactly `length` of them. */
export function symbolsOf(value: bigint, length: number): number[] {
  const symbols: number[] = [];
  for (let rest = value; symbols.length < length; rest >>= BITS) symbols.unshift(Number(rest & 31n));
  return symbols;
}

export function numberOf(symbols: readonly number[]): bigint {
  return symbols.reduce((sum, s) => (sum << BITS) | BigInt(s), 0n);
}

/** How many symbols hold every number below `size`. */
export function lengthFor(size: bigint): number {
  let length = 0;
  for (let room = 1n; room < size; room <<= BITS) length += 1;
  return length;
}

/** Symbols in groups of four, as they are shown and read aloud: `7K3M-0XQ2-5`. */
export function spell(symbols: readonly number[]): string {
  const text = symbols.map((s) => ALPHABET[s] ?? '').join('');
  return text.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

export type Spelt =
  | { readonly ok: true; readonly symbols: readonly number[] }
  /** `at` counts characters that matter from 1: spaces and hyphens are skipped. */
  | { readonly ok: false; readonly character: string; readonly at: number };

/** Reads what was typed or scanned: either case, any spacing, O for nought and I or L for one. */
export function unspell(text: string): Spelt {
  const symbols: number[] = [];
  for (const raw of text.toUpperCase()) {
    if (/[\s\-–—]/.test(raw)) continue;
    const symbol = ALPHABET.indexOf(READ_AS[raw] ?? raw);
    if (symbol < 0) return { ok: false, character: raw, at: symbols.length + 1 };
    symbols.push(symbol);
  }
  return { ok: true, symbols };
}

/** Where a symbol stands for whoever looks at the code: its group and its place in it, both from 1. */
export function placeIn(at: number): { readonly group: number; readonly place: number } {
  return { group: Math.floor((at - 1) / GROUP) + 1, place: ((at - 1) % GROUP) + 1 };
}
