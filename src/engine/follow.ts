import type { Fact } from './facts';
import type { Game } from './game';
import type { LedgerEntry } from './ledger';
import { lastHash, type Step } from './record';
import { snapshotOf, takeSnapshot, worldAt, type Snapshot } from './world';

/** How far a game had come: what it has more by now is what came since. */
export interface Mark {
  /** Hash of the record there. */
  readonly hash: string;
  readonly steps: number;
  readonly facts: number;
  readonly entries: number;
  readonly worlds: number;
}

/** What steps of a game brought, as plain data that can travel: to a game of the same beginning that did not take them itself. */
export interface Changes {
  readonly since: Mark;
  readonly steps: readonly Step[];
  readonly facts: readonly Fact[];
  readonly entries: readonly LedgerEntry[];
  /** The worlds after the turns that ended. */
  readonly worlds: readonly Snapshot[];
  /** The world now; null where it is still the last of `worlds`. */
  readonly now: Snapshot | null;
}

export function markOf({ record, facts, ledger, history }: Game): Mark {
  return {
    hash: lastHash(record),
    steps: record.turns.length,
    facts: facts.length,
    entries: ledger.entries.length,
    worlds: history.length,
  };
}

/** What the game has come to since a mark of its own. The numbers are copies; the rest is the game's. */
export function changesSince(game: Game, since: Mark): Changes {
  const { record, facts, ledger, history, world } = game;
  const worlds = history.slice(since.worlds).map(snapshotOf);
  const last = worlds.at(-1);
  const stands = last !== undefined && world.step === 0 && last.turn === world.turn;
  return {
    since,
    steps: record.turns.slice(since.steps),
    facts: facts.slice(since.facts),
    entries: ledger.entries.slice(since.entries),
    worlds,
    now: stands ? null : snapshotOf(world),
  };
}

/**
 * Brings a game to where another one of the same beginning has come, without taking its steps again: the changes become the game's own.
 * @throws RangeError when the game does not stand where the changes began; nothing has then been changed
 */
export function follow(game: Game, changes: Changes): void {
  const { record, facts, ledger, history, world, setup } = game;
  const [from, at] = [JSON.stringify(changes.since), JSON.stringify(markOf(game))];
  if (from !== at) throw new RangeError(`changes since ${from} where the game stands at ${at}`);
  for (const step of changes.steps) record.turns.push(step);
  for (const fact of changes.facts) facts.push(fact);
  for (const entry of changes.entries) ledger.entries.push(entry);
  for (const snapshot of changes.worlds) history.push(worldAt(setup, snapshot));
  const now = changes.now ?? changes.worlds.at(-1);
  if (now !== undefined) takeSnapshot(world, now);
}
