/**
 * Order-sensitive 64-bit hash in two 32-bit lanes, for world checksums and the record's chain.
 * Not cryptographic: it detects damage and edits, it does not authenticate a person.
 */
export class Hash {
  #a = 0x9e3779b9;
  #b = 0x85ebca6b;

  /** Takes any safe integer; both halves of it count. */
  int(x: number): this {
    const high = Math.floor(x / 4_294_967_296);
    this.#word(x | 0);
    this.#word(high | 0);
    return this;
  }

  /** The same as `int` of each in turn; the lanes stay in registers, since a checksum reads every number of the world. */
  ints(list: Float64Array): this {
    let a = this.#a | 0;
    let b = this.#b | 0;
    for (let i = 0; i < list.length; i += 1) {
      const x = list[i] as number;
      const low = x | 0;
      // Most numbers fit 32 bits: their upper half is their sign.
      const high = low === x ? low >> 31 : Math.floor(x / 4_294_967_296) | 0;
      a = (Math.imul(a ^ low, 0x01000193) + 0x7f4a7c15) | 0;
      b = Math.imul((b << 13) | (b >>> 19), 5) ^ Math.imul(low, 0xcc9e2d51);
      a ^= b >>> 15;
      a = (Math.imul(a ^ high, 0x01000193) + 0x7f4a7c15) | 0;
      b = Math.imul((b << 13) | (b >>> 19), 5) ^ Math.imul(high, 0xcc9e2d51);
      a ^= b >>> 15;
    }
    this.#a = a;
    this.#b = b;
    return this;
  }

  text(s: string): this {
    return this.texts([s]);
  }

  /** The same as `text` of all of them joined. */
  texts(parts: readonly string[]): this {
    let length = 0;
    for (const part of parts) length += part.length;
    this.#word(length);
    let a = this.#a | 0;
    let b = this.#b | 0;
    for (const part of parts) {
      for (let i = 0; i < part.length; i += 1) {
        const w = part.charCodeAt(i);
        a = (Math.imul(a ^ w, 0x01000193) + 0x7f4a7c15) | 0;
        b = Math.imul((b << 13) | (b >>> 19), 5) ^ Math.imul(w, 0xcc9e2d51);
        a ^= b >>> 15;
      }
    }
    this.#a = a;
    this.#b = b;
    return this;
  }

  hex(): string {
    return lane(mix(this.#a)) + lane(mix(this.#b));
  }

  #word(w: number): void {
    this.#a = Math.imul(this.#a ^ w, 0x01000193) + 0x7f4a7c15;
    this.#b = Math.imul((this.#b << 13) | (this.#b >>> 19), 5) ^ Math.imul(w, 0xcc9e2d51);
    this.#a = (this.#a ^ (this.#b >>> 15)) | 0;
    this.#b |= 0;
  }
}

/** Canonical JSON: keys in code-unit order at every depth, so that equal data have equal text. */
export function canonical(value: unknown): string {
  return canonicalParts(value, []).join('');
}

/** The pieces of a value's canonical JSON, put at the end of `out`: hashed as they lie, no text need be built. */
export function canonicalParts(value: unknown, out: string[]): string[] {
  if (typeof value === 'string') return quote(value, out);
  if (value === null || typeof value !== 'object') {
    out.push(JSON.stringify(value ?? null));
    return out;
  }
  if (Array.isArray(value)) {
    out.push('[');
    for (let i = 0; i < value.length; i += 1) {
      if (i > 0) out.push(',');
      canonicalParts(value[i], out);
    }
    out.push(']');
    return out;
  }
  const keys = sorted(Object.keys(value));
  let mark = '{';
  for (const key of keys) {
    const of = (value as Record<string, unknown>)[key];
    if (of === undefined) continue;
    out.push(mark);
    quote(key, out).push(':');
    canonicalParts(of, out);
    mark = ',';
  }
  if (mark === '{') out.push(mark);
  out.push('}');
  return out;
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

/** JSON of a string; ids need no escapes, and most strings are ids. */
function quote(s: string, out: string[]): string[] {
  for (let i = 0; i < s.length; i += 1) {
    const c = s.charCodeAt(i);
    if (c < 0x20 || c === 0x22 || c === 0x5c || c >= 0xd800) {
      out.push(JSON.stringify(s));
      return out;
    }
  }
  out.push('"', s, '"');
  return out;
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
