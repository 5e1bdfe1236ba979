/** Where a command prints. Results go to `out`, progress and errors to `err`. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** One command, one file: thin, over the engine, scenario, bots and lab. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** @returns the exit code: 0 done, 1 what it checks does not hold. Wrong usage throws UsageError (2). */
  run(argv: readonly string[], io: Output): number | Promise<number>;
}

export function json(io: Output, value: unknown): void {
  io.out(JSON.stringify(value, null, 2));
}
