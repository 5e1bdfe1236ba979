/**
 * Order-sensitive 64-bit hash in two 32-bit lanes, for world checksums and the record's chain.
 * Not cryptographic: it detects damage and edits, it does not authenticate a person.
 */
export class Hash {
  /** Typed, so that the loops below are compiled to integer arithmetic. */
  private readonly lanes = Int32Array.of(0x9e3779b9, 0x85ebca6b);

  /** Takes any safe integer; both halves of it count. */
  int(x: number): this {
    word(this.lanes, x | 0);
    word(this.lanes, Math.floor(x / 4_294_967_296) | 0);
    return this;
  }

  /** The same as `int` of each in turn. */
  ints(list: Float64Array): this {
    foldInts(this.lanes, list);
    return this;
  }

  text(s: string): this {
    word(this.lanes, s.length);
    foldText(this.lanes, s);
    return this;
  }

  hex(): string {
    return lane(mix(this.lanes[0] as number)) + lane(mix(this.lanes[1] as number));
  }
}

function word(lanes: Int32Array, w: number): void {
  const b = rotated(lanes[1] as number) ^ Math.imul(w, 0xcc9e2d51);
  lanes[0] = (Math.imul((lanes[0] as number) ^ w, 0x01000193) + 0x7f4a7c15) ^ (b >>> 15);
  lanes[1] = b;
}

/** Characters taken at a time: engines compile a function better that is called often than one that runs long. */
const STRIDE = 256;

/** A word for each character. */
function foldText(lanes: Int32Array, s: string): void {
  for (let from = 0; from < s.length; from += STRIDE)
    foldPart(lanes, s, from, Math.min(s.length, from + STRIDE));
}

function foldPart(lanes: Int32Array, s: string, from: number, to: number): void {
  let a = lanes[0] as number;
  let b = lanes[1] as number;
  for (let i = from; i < to; i += 1) {
    const w = s.charCodeAt(i);
    b = rotated(b) ^ Math.imul(w, 0xcc9e2d51);
    a = ((Math.imul(a ^ w, 0x01000193) + 0x7f4a7c15) | 0) ^ (b >>> 15);
  }
  lanes[0] = a;
  lanes[1] = b;
}

/** Two words for each number: its lower and its upper half. A checksum reads every number of the world. */
function foldInts(lanes: Int32Array, list: Float64Array): void {
  let a = lanes[0] as number;
  let b = lanes[1] as number;
  for (let i = 0; i < list.length; i += 1) {
    const x = list[i] as number;
    const low = x | 0;
    // Most numbers fit 32 bits: their upper half is their sign.
    const high = low === x ? low >> 31 : Math.floor(x / 4_294_967_296) | 0;
    b = rotated(b) ^ Math.imul(low, 0xcc9e2d51);
    a = (Math.imul(a ^ low, 0x01000193) + 0x7f4a7c15) ^ (b >>> 15);
    b = rotated(b) ^ Math.imul(high, 0xcc9e2d51);
    a = (Math.imul(a ^ high, 0x01000193) + 0x7f4a7c15) ^ (b >>> 15);
  }
  lanes[0] = a;
  lanes[1] = b;
}

function rotated(b: number): number {
  return Math.imul((b << 13) | (b >>> 19), 5);
}

/** Canonical JSON: keys in code-unit order at every depth, so that equal data have equal text. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return listed(value);
  let text = '';
  for (const key of sorted(Object.keys(value))) {
    const of = (value as Record<string, unknown>)[key];
    if (of === undefined) continue;
    if (text !== '') text += ',';
    text += `${quoted(key)}:${canonical(of)}`;
  }
  return `{${text}}`;
}

function listed(list: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < list.length; i += 1) text += i === 0 ? canonical(list[i]) : `,${canonical(list[i])}`;
  return `[${text}]`;
}

/** Short texts as JSON writes them: orders name the same ids over and over. */
const quotes = new Map<string, string>();
const MOST_QUOTES = 4096;
const LONGEST_QUOTE = 48;

function quoted(s: string): string {
  const known = quotes.get(s);
  if (known !== undefined) return known;
  const quote = JSON.stringify(s);
  if (s.length <= LONGEST_QUOTE && quotes.size < MOST_QUOTES) quotes.set(s, quote);
  return quote;
}

/** In code-unit order, in place: by insertion where there are few, which is nearly always. */
function sorted(keys: string[]): string[] {
  if (keys.length > 16) return keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] as string;
    let at = i;
    while (at > 0 && (keys[at - 1] as string) > key) {
      keys[at] = keys[at - 1] as string;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}

export function hashText(s: string): string {
  return new Hash().text(s).hex();
}

/** Finaliser of a 32-bit lane: every input bit reaches every output bit. */
export function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

function lane(x: number): string {
  return x.toString(16).padStart(8, '0');
}
