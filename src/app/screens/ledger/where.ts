import type { LoadedScenario } from '../../store';
import { shipped } from '../../../scenario/library-browser';

export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** The line that sets the value. */
  readonly here: boolean;
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
export function placeOf({ origins, text }: LoadedScenario, path: string): ScenarioPlace {
  const { file, line, col } = origins.where(path);
  const source = textOf(file) ?? text ?? '';
  return { file, line, col, written: origins.written(path), excerpt: linesAround(source, line) };
}

function textOf(file: string): string | undefined {
  return shipped.find(file.replace(/^scenarios\//, '').replace(/\.json$/, ''))?.text;
}

/** A line with one before and one after it, without the indent they share. */
export function linesAround(text: string, line: number): SourceLine[] {
  const lines = text.split('\n');
  const from = Math.max(0, line - 1 - AROUND);
  const shown = lines.slice(from, line + AROUND);
  const indent = Math.min(
    ...shown.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length),
  );
  return shown.map((l, at) => ({
    number: from + at + 1,
    text: Number.isFinite(indent) ? l.slice(indent) : l,
    here: from + at + 1 === line,
  }));
}
