import type { SourcedScenario } from '../../store';
import { shipped } from '../../../scenario/library-browser';

export interface SourceLine {
  readonly number: number;
  /** The line that sets the value. */
  readonly here: boolean;
  /** On that line, the key with its value, or the value alone in a list. */
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** Where a value of the scenario is written, with the lines around it. */
export interface ScenarioPlace {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** False when no file writes the value and the format's default stands; the place is then the object that would hold it. */
  readonly written: boolean;
  readonly excerpt: readonly SourceLine[];
}

const AROUND = 1;

/** Follows a JSON pointer with ids to the file and line that state the value; null where the file's text is not at hand. */
export function placeOf({ origins, text }: SourcedScenario, path: string): ScenarioPlace {
  const { file, line, col } = origins.where(path);
  const source = textOf(file) ?? text ?? '';
  return { file, line, col, written: origins.written(path), excerpt: linesAround(source, line, col) };
}

function textOf(file: string): string | undefined {
  return shipped.find(file.replace(/^scenarios\//, '').replace(/\.json$/, ''))?.text;
}

/** A line with one before and one after it, without the indent they share, the value of the line marked. */
export function linesAround(text: string, line: number, col: number): SourceLine[] {
  const lines = text.split('\n');
  const from = Math.max(0, line - 1 - AROUND);
  const shown = lines.slice(from, line + AROUND);
  const indents = shown.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return shown.map((l, at) => {
    const here = from + at + 1 === line;
    const cut = here ? Math.max(indent, col - 1) : l.length;
    const value = here ? (VALUE.exec(l.slice(cut))?.[0] ?? '') : '';
    return {
      number: from + at + 1,
      here,
      before: l.slice(indent, cut),
      value,
      after: l.slice(cut + value.length),
    };
  });
}

/** A key with a plain value, or a plain value. */
const VALUE = /^("[^"]*"\s*:\s*)?("[^"]*"|[^\s,{}[\]]+)/;
