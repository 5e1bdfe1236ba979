import { existsSync, readFileSync } from 'node:fs';
import { parseRecord, type GameRecord } from '../engine';
import { loadScenario, parseScenario, problemLine, shelfOf, type Origins, type Scenario } from '../scenario';
import { shippedLibrary } from '../scenario/library-node';
import { suggestions } from '../scenario/suggest';
import { UsageError } from './args';

const library = shippedLibrary();

/** Lines say what is wrong, complete in themselves. */
export interface NotOpened {
  ok: false;
  code: string;
  lines: string[];
}

export interface OpenedScenario {
  ok: true;
  scenario: Scenario;
  origins: Origins;
  /** The text, where it is not a shipped scenario: a record then carries it. */
  text?: string;
}

/**
 * A scenario by id (shipped) or path.
 * @throws UsageError when there is neither such an id nor such a file
 */
export function openScenario(name: string): OpenedScenario | NotOpened {
  const shipped = shelfOf(library);
  const isId = shipped.includes(name);
  if (!isId && !existsSync(name))
    throw new UsageError(`no scenario or file "${name}"${didYouMean(name, shipped)}`);
  const text = isId ? undefined : readFileSync(name, 'utf8');
  const parsed = text === undefined ? loadScenario(name, library) : parseScenario(name, text, library);
  if (!parsed.ok) return { ok: false, code: 'scenario', lines: parsed.problems.map(problemLine) };
  return {
    ok: true,
    scenario: parsed.scenario,
    origins: parsed.origins,
    ...(text === undefined ? {} : { text }),
  };
}

/** A record's file with the scenario it was played on. */
export function openRecord(path: string): (OpenedScenario & { record: GameRecord }) | NotOpened {
  if (!existsSync(path)) throw new UsageError(`no file "${path}"`);
  const read = parseRecord(readFileSync(path, 'utf8'));
  if (!read.ok)
    return {
      ok: false,
      code: read.problem.code,
      lines: [refusal(path, read.problem.code, read.problem.detail)],
    };
  const { record } = read;
  const { id, text } = record.scenario;
  if (text === undefined && !shelfOf(library).includes(id)) {
    return {
      ok: false,
      code: 'foreign',
      lines: [`${path}: the scenario "${id}" is not shipped and the record does not carry it`],
    };
  }
  const parsed = text === undefined ? loadScenario(id, library) : parseScenario(`${id}.json`, text, library);
  if (!parsed.ok) return { ok: false, code: 'scenario', lines: parsed.problems.map(problemLine) };
  return { ok: true, scenario: parsed.scenario, origins: parsed.origins, record };
}

function refusal(path: string, code: 'damaged' | 'foreign' | 'newer', detail: string): string {
  const why = {
    damaged: 'is damaged or cut off',
    foreign: 'is not a game of Standard Bearers',
    newer: 'was written by a newer version; update to open it',
  };
  return `${path}: ${why[code]} (${detail}). The file has not been changed.`;
}

export function didYouMean(word: string, known: readonly string[]): string {
  const [guess] = suggestions(word, known);
  return guess === undefined ? `; known: ${known.join(', ')}` : `; did you mean "${guess}"?`;
}
