import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { t } from '../../src/app/words';
import { advance, replay, type GameRecord, type Orders } from '../../src/engine';
import { loadScenario, type Scenario } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';
import type { Start } from './entry';

/** Where a kept game is entered. */
export interface Stand {
  /** Id of a shipped scenario, whose finished game in `test/games/` is cut. */
  readonly game: string;
  readonly phase: 'plan' | 'curtain' | 'assembly' | 'reveal' | 'news' | 'review';
  /** The turn that is planned, or told. A review is of the whole game. */
  readonly turn?: number;
  /** Who sits at the device; by default whom the scenario offers. */
  readonly seats?: readonly string[];
  /** Whether the turn's orders have been written. */
  readonly decided?: boolean;
  /** Ballots written otherwise in the turn that is told, by election and state. */
  readonly ballots?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const records = new Map<string, GameRecord>();
const scenarios = new Map<string, Scenario>();

/** A finished game among bots. */
export function finished(game: string): GameRecord {
  let record = records.get(game);
  if (record === undefined) {
    const path = fileURLToPath(new URL(`../../test/games/${game}.game.json`, import.meta.url));
    record = JSON.parse(readFileSync(path, 'utf8')) as GameRecord;
    records.set(game, record);
  }
  return record;
}

export function scenarioOf(id: string): Scenario {
  let scenario = scenarios.get(id);
  if (scenario === undefined) {
    const parsed = loadScenario(id, shippedLibrary());
    if (!parsed.ok) throw new Error(`no scenario ${id}`);
    scenario = parsed.scenario;
    scenarios.set(id, scenario);
  }
  return scenario;
}

/** The game as it was before a turn, with what was said at its table; with people in some seats. */
export function before(game: string, turn: number, persons: readonly string[]): GameRecord {
  const record = finished(game);
  const turns = record.turns.filter(
    (step) => step.turn < turn || (step.turn === turn && step.kind === 'talk'),
  );
  const people = Object.fromEntries(persons.map((id) => [id, { kind: 'person' as const }]));
  return { ...record, seats: { ...record.seats, ...people }, turns };
}

/** What a seat ordered in a turn of the finished game. */
function ordered(game: string, turn: number, seat: string): Orders {
  return finished(game).turns.find((step) => step.turn === turn && step.kind === 'act')?.orders[seat] ?? {};
}

/** The game with other ballots in its last turn, played anew: a record is chained by checksums. */
function rewritten(game: string, record: GameRecord, ballots: Stand['ballots']): GameRecord {
  const at = record.turns.findLastIndex(({ kind }) => kind === 'act');
  const last = record.turns[at];
  if (ballots === undefined || last === undefined) return record;
  const { game: played } = replay(scenarioOf(game), { ...record, turns: record.turns.slice(0, at) });
  const orders = Object.entries(last.orders).map(([id, own]): [string, Orders] => {
    const written = Object.entries(ballots).flatMap(([election, by]) =>
      by[id] ? [[election, [...by[id]]]] : [],
    );
    return [id, { ...own, ballots: { ...own.ballots, ...Object.fromEntries(written) } }];
  });
  advance(played, Object.fromEntries(orders));
  return played.record;
}

/** What the device keeps of a game, as the store writes it. */
export function keptGame(stand: Stand): Readonly<Record<string, unknown>> {
  const { game, phase, decided = false } = stand;
  const { title, start } = scenarioOf(game);
  const persons = stand.seats ?? [start];
  const last = finished(game).turns.at(-1)?.turn ?? 0;
  const turn = stand.turn ?? last + 1;
  const isWritten = phase === 'plan' || phase === 'curtain';
  const record = rewritten(game, before(game, isWritten ? turn : turn + 1, persons), stand.ballots);
  const over = phase === 'review';
  const id = `${game}-${phase}`;
  const drafts = decided ? Object.fromEntries(persons.map((seat) => [seat, ordered(game, turn, seat)])) : {};
  const save = {
    format: 'standard-bearers/save@1',
    id,
    at: Date.now(),
    record,
    phase,
    persons,
    seat: persons[0],
    sealed: [],
    reading: isWritten || over ? turn - 1 : turn,
    drafts,
    said: {},
  };
  const line = {
    id,
    at: save.at,
    scenario: game,
    title,
    turn,
    seats: persons.map((id) => scenarioOf(game).states.find((state) => state.id === id)?.name ?? id),
    over,
  };
  return { [`save/${id}`]: save, saves: [line] };
}

/** Opens the page, and goes back to a kept game. */
export function standAt(stand: Stand): Start {
  const { title, start: _ } = scenarioOf(stand.game);
  return {
    kept: () => keptGame(stand),
    async arrive(page) {
      await backTo(page, title, stand.phase === 'review');
    },
  };
}

/** Presses what leads back to the game that is kept. */
export async function backTo(page: Page, title: string, over: boolean): Promise<void> {
  const name = over
    ? t('title.back.over', { title })
    : new RegExp(`^${t('title.back', { title, turn: 1 }).replace(/1$/, '')}`);
  await page.getByRole('button', { name }).click();
  await page.locator('.ti-doors').waitFor({ state: 'detached' });
}
