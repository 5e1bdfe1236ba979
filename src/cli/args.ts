import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestions } from '../scenario/suggest';

/** Wrong usage: exit code 2, with the command's usage line. */
export class UsageError extends Error {}

type Flags = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's arguments strictly.
 * @throws UsageError for an unknown flag, with the nearest known one, or a missing value
 */
export function readArgs<F extends Flags>(argv: readonly string[], flags: F) {
  for (const arg of argv) {
    const name = /^--([a-z-]+)/.exec(arg)?.[1];
    if (name !== undefined && flags[name] === undefined) {
      const [guess] = suggestions(name, Object.keys(flags));
      throw new UsageError(
        `unknown flag --${name}${guess === undefined ? '' : `; did you mean --${guess}?`}`,
      );
    }
  }
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number of at least `low`. */
export function count(flag: string, text: string | undefined, low: number): number | undefined {
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!Number.isInteger(n) || n < low)
    throw new UsageError(`--${flag} takes a whole number of at least ${low}, not "${text}"`);
  return n;
}

export function required(what: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`missing ${what}`);
  return value;
}
