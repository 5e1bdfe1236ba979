import { applyEdits, modify, parse, type JSONPath } from 'jsonc-parser';

/** One change of a file: a value at a path; `undefined` removes what is there. */
export interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** From one format to the next. A new format is one file like this and one line in the list. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** What must change; `value` is the file as plain data. The format itself is changed for it. */
  changes(value: unknown): Change[];
  /** What an author must look at by hand. */
  readonly manual: readonly string[];
}

export interface Migrated {
  readonly text: string;
  /** Formats gone through, oldest first; one entry: nothing was to be done. */
  readonly formats: readonly string[];
  readonly manual: readonly string[];
}

/** Every migration there is, oldest first. The first format has none before it. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a file's text up to the newest format, step by step, keeping its comments and layout. A text that is not JSON or has
 * no known format is given back as it is.
 */
export function migrateText(text: string, migrations: readonly Migration[] = MIGRATIONS): Migrated {
  let now = text;
  const formats = [formatOf(text)];
  const manual: string[] = [];
  for (const step of migrations) {
    if (formats.at(-1) !== step.from) continue;
    for (const change of step.changes(parse(now))) now = changed(now, change);
    now = changed(now, { path: ['format'], value: step.to });
    formats.push(step.to);
    manual.push(...step.manual);
  }
  return { text: now, formats, manual };
}

function changed(text: string, { path, value }: Change): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}

function formatOf(text: string): string {
  const value: unknown = parse(text);
  const format =
    typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  return typeof format === 'string' ? format : '';
}
