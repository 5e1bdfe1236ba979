import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { goldens } from '../../scripts/golden/games';
import { openRecord } from '../../src/cli/files';
import {
  advance,
  begin,
  lastHash,
  replay,
  scenarioHash,
  talk,
  type Game,
  type GameRecord,
} from '../../src/engine';
import type { Scenario } from '../../src/scenario/types';
import { breaches } from '../support/laws';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.game.json'));
const known = goldens();

/** What to do when rules were changed on purpose. */
const AGAIN = 'if rules or scenarios were changed on purpose, run `npm run golden`';

/** The game played again step by step, with every breach of a law on the way, and the first turn whose hash is another. */
function playAgain(scenario: Scenario, { seed, seats, scenario: { text }, turns }: GameRecord) {
  const game: Game = begin(scenario, { seed, seats, ...(text === undefined ? {} : { text }) });
  let differs: number | null = null;
  const broken = turns.flatMap((step) => {
    const from = game.ledger.entries.length;
    if (step.kind === 'talk') talk(game, step.orders);
    else advance(game, step.orders, step.interventions);
    if (lastHash(game.record) !== step.hash) differs ??= step.turn;
    return step.kind === 'talk' ? [] : breaches(game, step.turn, from);
  });
  return { game, broken, differs };
}

/** Where a record that does not hold parts from its game. */
function parting(scenario: Scenario, record: GameRecord): string {
  const result = replay(scenario, record);
  return result.holds ? 'the scenario' : `turn ${result.turn}, ${result.phase}: ${result.detail}; ${AGAIN}`;
}

/** Budgets and research foci are thousandths of what there is. */
function sharesThatDoNotSum({ turns }: GameRecord): string[] {
  return turns.flatMap(({ turn, orders }) =>
    Object.entries(orders).flatMap(([seat, { budget, focus }]) =>
      [budget, focus].flatMap((shares) => {
        if (shares === undefined) return [];
        const sum = Object.values(shares).reduce((total, x) => total + x, 0);
        return sum === 1000 ? [] : [`turn ${turn}, ${seat}: shares sum to ${sum}`];
      }),
    ),
  );
}

describe('a golden game', () => {
  it.each(files)('%s is played again to the same hash and keeps the laws', { timeout: 120_000 }, (name) => {
    const opened = openRecord(`${folder}${name}`);
    if (!opened.ok) throw new Error(opened.lines.join('\n'));
    const { record, scenario } = opened;
    expect(record.scenario.hash).toBe(scenarioHash(scenario));
    const { game, broken, differs } = playAgain(scenario, record);
    // Played once: where it differs, a second time says in which chapter.
    expect(differs === null ? 'holds' : parting(scenario, record)).toBe('holds');
    expect(broken).toEqual([]);
    expect(sharesThatDoNotSum(record)).toEqual([]);
    expect(game.facts.filter((f) => f.kind === 'ending')).toHaveLength(1);
    expect(known.find((g) => `${g.name}.game.json` === name)?.shows(game)).toBe(true);
  });
});

describe('the golden games', () => {
  it('are one of every shipped scenario and those in which something odd happens', () => {
    expect(files.toSorted()).toEqual(known.map((g) => `${g.name}.game.json`).toSorted());
  });

  it('are small', () => {
    const sizes = Object.fromEntries(files.map((name) => [name, statSync(`${folder}${name}`).size]));
    // The largest has 22 seats and eleven turns, and most of it is what they say to each other.
    expect(Math.max(...Object.values(sizes)), JSON.stringify(sizes)).toBeLessThan(500_000);
  });

  it('name the turn and the chapter where one order was changed', () => {
    const opened = openRecord(`${folder}small-rooms.game.json`);
    if (!opened.ok) throw new Error(opened.lines.join('\n'));
    const { record, scenario } = opened;
    const step = record.turns.find((s) => s.kind === 'act' && s.turn === 2);
    const choice = step?.orders.FIN?.accords;
    if (choice === undefined) throw new Error('Finland has ordered nothing in turn 2');
    choice['one-radio'] = choice['one-radio'] === 'honour' ? 'defect' : 'honour';
    expect(replay(scenario, record)).toMatchObject({ holds: false, turn: 2, phase: 'accords' });
  });

  it('are plain text that one can read', () => {
    for (const name of files) expect(readFileSync(`${folder}${name}`, 'utf8')).toMatch(/^\{\n "format"/);
  });
});
