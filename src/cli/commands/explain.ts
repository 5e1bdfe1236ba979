import {
  COLUMNS,
  MEASURES,
  POINT,
  explain as explainNumber,
  explainEntry,
  replay,
  type Explanation,
  type LedgerEntry,
  type Measure,
} from '../../engine';
import { RULES } from '../../engine/rules-index';
import type { Origins } from '../../scenario';
import { count, readArgs, required, UsageError } from '../args';
import { json, type Command, type Output } from '../command';
import { didYouMean, openRecord } from '../files';

/** The cause tree of a number, down to the rule and the scenario line. */
export const explain: Command = {
  name: 'explain',
  usage:
    'explain GAME.json --turn T --measure M [--state X] [--depth N] [--json] | explain GAME.json --ref L-3.14 | explain --measures',
  summary: 'why a number is what it is, down to rule and scenario line',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      turn: { type: 'string' },
      state: { type: 'string' },
      measure: { type: 'string' },
      depth: { type: 'string' },
      ref: { type: 'string' },
      measures: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    if (values.measures === true) return measures(io, values.json === true);
    const place = values.ref === undefined ? null : placeOf(values.ref);
    const measure = place === null ? measureOf(required('--measure', values.measure)) : null;
    const turn = place?.turn ?? count('turn', required('--turn', values.turn), 1) ?? 1;
    const opened = openRecord(required('GAME.json', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const result = replay(opened.scenario, opened.record, { to: turn });
    if (!result.holds) {
      io.err(`the record does not hold at turn ${result.turn} (${result.phase}); run replay`);
      return 1;
    }
    const { entries } = result.game.ledger;
    const depth = count('depth', values.depth, 1) ?? 4;
    const subject = measure === null ? '' : subjectOf(result.game.setup, measure, values.state);
    const found =
      place === null
        ? explainNumber(entries, { turn, measure: measure as Measure, subject }, depth)
        : explainEntry(entries, entryAt(entries, place), depth);
    if (values.json === true) json(io, found === null ? null : asData(found, opened.origins));
    else if (found === null)
      io.out(`${measure} ${subject} had not changed by turn ${turn}: it is as the scenario sets it`);
    else print(io, found, opened.origins, '');
    return 0;
  },
};

/** `L-3.14`, as reports and the ledger of a finished game refer to entries: the fourteenth of turn 3. */
function placeOf(ref: string): { turn: number; nth: number } {
  const [, turn, nth] = /^L-(\d+)\.(\d+)$/.exec(ref) ?? [];
  if (turn === undefined || nth === undefined)
    throw new UsageError(`"${ref}" is no reference to the ledger, such as L-3.14`);
  return { turn: Number(turn), nth: Number(nth) };
}

function entryAt(entries: readonly LedgerEntry[], { turn, nth }: { turn: number; nth: number }): LedgerEntry {
  const own = entries.filter((e) => e.turn === turn);
  const found = own[nth - 1];
  if (found === undefined) throw new UsageError(`turn ${turn} has ${own.length} entries in the ledger`);
  return found;
}

function measures(io: Output, asJson: boolean): number {
  const list = MEASURES.map((id) => ({
    id,
    axes: COLUMNS[id].axes,
    unit: COLUMNS[id].unit,
    seenBy: COLUMNS[id].see,
  }));
  if (asJson) json(io, list);
  else
    for (const m of list)
      io.out(
        `${m.id.padEnd(16)} ${m.unit.padEnd(7)} ${m.seenBy.padEnd(9)} by ${m.axes.join('/') || 'world'}`,
      );
  return 0;
}

function measureOf(id: string): Measure {
  const known = MEASURES.find((m) => m === id);
  if (known !== undefined) return known;
  throw new UsageError(`no measure "${id}"${didYouMean(id, MEASURES)} \`explain --measures\` lists them`);
}

/** `KEN` is enough where there is one domain: the missing outer ids are the scenario's only ones. */
function subjectOf(
  setup: { domains: readonly { id: string }[]; states: readonly { id: string }[] },
  measure: Measure,
  given = '',
): string {
  const axes = COLUMNS[measure].axes.length;
  const parts = given === '' ? [] : given.split('/');
  if (parts.length === axes) return given;
  if (
    parts.length === axes - 1 &&
    (COLUMNS[measure].axes as readonly string[])[0] === 'domain' &&
    setup.domains.length === 1
  ) {
    return [setup.domains[0]?.id, ...parts].join('/');
  }
  throw new UsageError(
    `--state for ${measure} names ${COLUMNS[measure].axes.join('/') || 'nothing'}, as ids joined by "/"`,
  );
}

function line(origins: Origins, path: string | undefined): string | null {
  const at = path === undefined ? undefined : origins.where(path);
  return at === undefined ? null : `${at.file}:${at.line}:${at.col}`;
}

function show(measure: Measure, value: number): string {
  const { unit } = COLUMNS[measure];
  if (unit === 'points') return String(value / POINT);
  return unit === 'money' ? `${value / 1000} bn×10` : String(value);
}

function print(io: Output, e: Explanation, origins: Origins, indent: string): void {
  const { entry } = e;
  const name = `${entry.measure}${entry.subject === '' ? '' : ` ${entry.subject}`}`;
  io.out(
    `${indent}${name}, turn ${entry.turn}, ${entry.phase}: ${show(entry.measure, entry.before)} → ${show(entry.measure, entry.after)}  [${entry.id}]`,
  );
  for (const c of entry.causes) {
    const sign = c.delta < 0 ? '' : '+';
    const by = c.by === undefined ? '' : ` by ${c.by.join(', ')}`;
    const at = line(origins, c.path);
    io.out(
      `${indent}  ${sign}${show(entry.measure, c.delta)}  ${c.rule}${by}: ${RULES[c.rule]?.formula ?? ''}${at === null ? '' : `  (${at})`}`,
    );
  }
  for (const child of e.children) print(io, child, origins, `${indent}    `);
}

function asData(e: Explanation, origins: Origins): unknown {
  return {
    ...e.entry,
    causes: e.entry.causes.map((c) => ({
      ...c,
      formula: RULES[c.rule]?.formula ?? null,
      line: line(origins, c.path),
    })),
    children: e.children.map((child) => asData(child, origins)),
  };
}
