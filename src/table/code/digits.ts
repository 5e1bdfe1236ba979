/** One walk over what can be said serves both ways: a writer takes the digit it is given, a reader gives the one it finds. */
export interface Digits {
  /** @param radix how many values the digit has, at least 1 @returns the digit, 0 to radix − 1 */
  digit(radix: number, value: number): number;
  /** The same for numbers of any size. */
  large(radix: bigint, value: bigint): bigint;
}

/** A number built of digits of any radix, the first the least significant. */
export class Writer implements Digits {
  private sum = 0n;
  private scale = 1n;

  digit(radix: number, value: number): number {
    if (!Number.isInteger(value)) throw new RangeError(`a digit cannot be ${value}`);
    this.large(BigInt(radix), BigInt(value));
    return value;
  }

  large(radix: bigint, value: bigint): bigint {
    if (value < 0n || value >= radix) throw new RangeError(`a digit of radix ${radix} cannot be ${value}`);
    this.sum += value * this.scale;
    this.scale *= radix;
    return value;
  }

  get number(): bigint {
    return this.sum;
  }

  /** How many numbers the digits so far can tell apart. */
  get size(): bigint {
    return this.scale;
  }
}

export class Reader implements Digits {
  constructor(private rest: bigint) {}

  digit(radix: number): number {
    return Number(this.large(BigInt(radix)));
  }

  large(radix: bigint): bigint {
    const value = this.rest % radix;
    this.rest /= radix;
    return value;
  }

  /** Nothing is left: the number was written by the same walk. */
  get spent(): boolean {
    return this.rest === 0n;
  }
}

/** A whole number of any size from 0: three bits at a time, and whether more follow. */
export function whole(d: Digits, value: number): number {
  let [result, scale, rest] = [0, 1, value];
  for (;;) {
    result += d.digit(8, rest % 8) * scale;
    rest = Math.floor(rest / 8);
    scale *= 8;
    if (d.digit(2, rest > 0 ? 1 : 0) === 0) return result;
    // A damaged code may claim to go on for ever.
    if (scale > Number.MAX_SAFE_INTEGER) return result;
  }
}

/** One of a list, or none of them. */
export function oneOf<T>(d: Digits, list: readonly T[], value: T | undefined): T | undefined {
  const at = value === undefined ? 0 : list.indexOf(value) + 1;
  return list[d.digit(list.length + 1, at) - 1];
}

/** Some of a list, in its order. */
export function someOf<T>(d: Digits, list: readonly T[], values: readonly T[]): T[] {
  return list.filter((x) => d.digit(2, values.includes(x) ? 1 : 0) === 1);
}
