import '../../words/whole';
import type { Game } from '../../../engine';
import { filesOf, type Format, type FormatOptions } from '../../../report/formats';
import type { Played } from '../../../report/played';
import type { ReportFile } from '../../../report/record-file';
import { chain, type Library } from '../../../scenario/chain';
import { originsOf } from '../../../scenario/origins';
import type { Scenario } from '../../../scenario/types';
import type { Progress } from './tasks';

/** A file that stands for a scenario, or that one rests on. */
export interface SourceFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** What a game is written with: plain data, so that it can be written beside the page. */
export interface Writing extends Pick<Played, 'pars' | 'turning' | 'sensitivity' | 'file'> {
  readonly format: Format;
  readonly options: FormatOptions;
  readonly scenario: Scenario;
  /** The scenario's own file, then those that it may rest on. */
  readonly sources: readonly SourceFile[];
}

/** Writes a game in one format. @throws Error where a file of the scenario is missing */
export function written(game: Game, ask: Writing, progress: Progress): ReportFile[] {
  const { format, options, scenario, sources, ...more } = ask;
  const lines = new Map<string, readonly string[]>();
  const library: Library = {
    ids: sources.map(({ id }) => id),
    find: (id) => sources.find((source) => source.id === id),
  };
  const [own] = sources;
  const merged = own === undefined ? null : chain(own.file, own.text, library).merged;
  if (merged === null) throw new Error(`the files of "${scenario.id}" are not all here`);
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? sources.find((source) => source.file === file)?.text.split('\n') ?? [];
    lines.set(file, known);
    return known;
  };
  const played: Played = {
    ...more,
    game,
    scenario,
    origins: originsOf(merged),
    lineOf: (file, line) => linesOf(file)[line - 1],
  };
  return filesOf(played, format, options, progress);
}
