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

  text(s: string): this {
    this.#word(s.length);
    for (let i = 0; i < s.length; i += 1) this.#word(s.charCodeAt(i));
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
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value as Record<string, unknown>)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
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
