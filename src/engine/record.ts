import { canonical, hashText } from './hash';
import type { Intervention } from './interventions';
import type { OrderSet } from './orders';
import { LEVELS, type SeatPlayer } from './seats';

/** Version of the rules: records of another one are not replayed but named. */
export const RULES_VERSION = 1;
export const FORMAT = 'standard-bearers/game@1';

export interface Step {
  turn: number;
  step: number;
  kind: 'talk' | 'act';
  orders: OrderSet;
  interventions: Intervention[];
  /** Four hex digits of the world's checksum after each phase: names the phase that differs. */
  trace?: string;
  /** H(previous hash, canonical step, checksum): an edited promise shows as well as an edited budget. */
  hash: string;
}

/** Where a record was cut from another one: that one's hash there, the turn it went on from, and why. */
export interface Origin {
  /** `fork`: a second game beside the first; `back`: the same game, gone back. */
  how: 'fork' | 'back';
  /** The first turn that was played anew. */
  turn: number;
  /** Hash at which the other record stood when it was left. */
  hash: string;
  reason: string;
}

/** Header and orders: the save, the replay, the wire format, the bug report and the test. Plain JSON. */
export interface GameRecord {
  format: typeof FORMAT;
  rules: number;
  scenario: { id: string; hash: string; text?: string };
  seed: string;
  seats: Record<string, SeatPlayer>;
  /** Whence it came, the latest last; absent where it began at the beginning. Signed, so that no step fits both games. */
  origins?: Origin[];
  turns: Step[];
}

export function blankRecord(
  scenario: GameRecord['scenario'],
  seed: string,
  seats: Record<string, SeatPlayer>,
  origins?: readonly Origin[],
): GameRecord {
  const from = origins === undefined || origins.length === 0 ? {} : { origins: plainCopy([...origins]) };
  return { format: FORMAT, rules: RULES_VERSION, scenario, seed, seats, ...from, turns: [] };
}

/** What JSON makes of plain data, without the detour through its text: a copy that shares nothing. */
function plainCopy<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? value + 0 : null) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((x: unknown) => plainCopy(x ?? null)) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const of = (value as Record<string, unknown>)[key];
    // A key that would set the prototype is no id of anything.
    if (of !== undefined && key !== '__proto__') copy[key] = plainCopy(of);
  }
  return copy as T;
}

export function appendStep(record: GameRecord, step: Omit<Step, 'hash'>, checksum: string): void {
  const { turn, kind, trace } = step;
  const orders = plainCopy(step.orders);
  const interventions = plainCopy(step.interventions);
  const signed = canonical({ turn, step: step.step, kind, orders, interventions });
  const hash = hashText(lastHash(record) + signed + checksum);
  record.turns.push(
    trace === undefined
      ? { turn, step: step.step, kind, orders, interventions, hash }
      : { turn, step: step.step, kind, orders, interventions, trace, hash },
  );
}

/** The hash a game stands at: of its last step, or of its header. */
export function lastHash(record: GameRecord): string {
  const { scenario, seed, rules, origins } = record;
  const header = { id: scenario.id, hash: scenario.hash, seed, rules };
  return (
    record.turns.at(-1)?.hash ?? hashText(canonical(origins === undefined ? header : { ...header, origins }))
  );
}

/** A copy that may leave: saved, sent, or opened elsewhere. */
export function recordOf(game: { record: GameRecord }): GameRecord {
  return JSON.parse(JSON.stringify(game.record)) as GameRecord;
}

export interface RecordProblem {
  /** damaged: not the JSON of a record; foreign: another program's file; newer: a later format or rules. */
  code: 'damaged' | 'foreign' | 'newer';
  detail: string;
}

/** Reads a record's text. Never throws; says why a file cannot be opened. It does not verify: `replay` does. */
export function parseRecord(
  text: string,
): { ok: true; record: GameRecord } | { ok: false; problem: RecordProblem } {
  const fail = (code: RecordProblem['code'], detail: string) => ({
    ok: false as const,
    problem: { code, detail },
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail('damaged', error instanceof Error ? error.message : 'not JSON');
  }
  if (!isObject(data) || typeof data.format !== 'string') return fail('foreign', 'no "format"');
  const [name, version] = data.format.split('@');
  if (name !== 'standard-bearers/game') return fail('foreign', data.format);
  if (Number(version) > 1 || Number(data.rules) > RULES_VERSION)
    return fail('newer', `${data.format}, rules ${String(data.rules)}`);
  const flaw = flawOf(data);
  return flaw === null ? { ok: true, record: data as unknown as GameRecord } : fail('damaged', flaw);
}

/** The first thing missing from a record's shape, or null. */
function flawOf(data: Record<string, unknown>): string | null {
  if (
    !isObject(data.scenario) ||
    typeof data.scenario.id !== 'string' ||
    typeof data.scenario.hash !== 'string'
  )
    return 'scenario';
  if (typeof data.seed !== 'string') return 'seed';
  if (!isObject(data.seats)) return 'seats';
  for (const [seat, who] of Object.entries(data.seats)) {
    const flaw = flawOfSeat(who);
    if (flaw !== null) return `seats.${seat}${flaw}`;
  }
  if (data.origins !== undefined) {
    if (!Array.isArray(data.origins)) return 'origins';
    const n = (data.origins as unknown[]).findIndex((o) => !isOrigin(o));
    if (n >= 0) return `origins[${n}]`;
  }
  if (!Array.isArray(data.turns)) return 'turns';
  for (const [n, step] of (data.turns as unknown[]).entries()) {
    if (!isObject(step)) return `turns[${n}]`;
    if (step.kind !== 'talk' && step.kind !== 'act') return `turns[${n}].kind`;
    if (!isObject(step.orders)) return `turns[${n}].orders`;
    if (!Number.isInteger(step.turn) || !Number.isInteger(step.step)) return `turns[${n}].turn`;
    if (typeof step.hash !== 'string') return `turns[${n}].hash`;
    if (!Array.isArray(step.interventions)) return `turns[${n}].interventions`;
  }
  return null;
}

/** Players and strategies are looked up by whoever plays on; kinds and levels belong to the format. */
function flawOfSeat(who: unknown): string | null {
  if (!isObject(who)) return '';
  if (who.kind !== 'person' && who.kind !== 'bot' && who.kind !== 'caretaker') return '.kind';
  const text = (x: unknown) => x === undefined || typeof x === 'string';
  if (!text(who.player)) return '.player';
  if (!text(who.strategy)) return '.strategy';
  if (who.level !== undefined && !LEVELS.some((level) => level === who.level))
    return `.level: no level ${JSON.stringify(who.level)}; there are ${LEVELS.join(', ')}`;
  return null;
}

function isOrigin(x: unknown): boolean {
  return (
    isObject(x) &&
    (x.how === 'fork' || x.how === 'back') &&
    Number.isInteger(x.turn) &&
    typeof x.hash === 'string' &&
    typeof x.reason === 'string'
  );
}

function isObject(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
