import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, recordOf, replay, type Game, type GameRecord } from '../../src/engine';
import { checksum } from '../../src/engine/world';
import type { Scenario } from '../../src/scenario/types';
import { scenario } from '../support/scenario';
import { playOut, randomGame, runs, seeds } from './play';

const SCENARIOS = [
  'small-rooms',
  'radio-silence',
  'face-value',
  'radio-silence-seminar',
  'long-table',
] as const;
const GAMES = {
  'small-rooms': 40,
  'radio-silence': 20,
  'face-value': 5,
  'radio-silence-seminar': 2,
  'long-table': 1,
} as const;

/** Through text, as a save or a file would. */
function saved(game: Game): GameRecord {
  const parsed = parseRecord(JSON.stringify(recordOf(game)));
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  return parsed.record;
}

function restored(s: Scenario, record: GameRecord, to: number): Game {
  const again = replay(s, record, { to });
  if (!again.holds) throw new Error(`turn ${again.turn}: ${again.detail}`);
  return again.game;
}

function hashOf(game: Game): string {
  return game.record.turns.at(-1)?.hash ?? '';
}

describe.each(SCENARIOS)('a game of %s', (id) => {
  const s = scenario(id);

  // One game does for both: it is played straight, then on from its record, then silently.
  it(
    'played straight is the game restored from its record at any turn and played on, and the same world without its ledger',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(seeds, fc.nat(7), (seed, cut) => {
          const straight = playOut(randomGame(s, seed));
          const turns = straight.history.length - 1;
          const game = restored(s, saved(straight), cut % turns);
          expect(game.history.length - 1).toBe(cut % turns);
          playOut(game);
          const silent = playOut(randomGame(s, seed, { ledger: false }));
          expect(silent.ledger.entries).toHaveLength(0);
          expect(straight.ledger.entries.length).toBeGreaterThan(0);
          for (const other of [game, silent]) {
            expect(checksum(other.world)).toBe(checksum(straight.world));
            expect(hashOf(other)).toBe(hashOf(straight));
          }
        }),
        runs(GAMES[id]),
      );
    },
  );

  it('with one order or promise changed is refused, naming the turn', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.nat(), (seed, which, how) => {
        const record = saved(playOut(randomGame(s, seed)));
        const forged = forge(record, which, how);
        if (forged === null) return;
        const result = replay(s, record, { ledger: false });
        expect(result.holds).toBe(false);
        if (!result.holds) expect([result.turn, result.step]).toEqual([forged.turn, forged.step]);
      }),
      runs(GAMES[id]),
    );
  });
});

/** Changes one thing somebody said or did, and says where; null when nobody did anything that can be changed. */
function forge(record: GameRecord, which: number, how: number): { turn: number; step: number } | null {
  const places = record.turns.flatMap((step) =>
    Object.values(step.orders).flatMap((orders) => [
      ...Object.keys(orders.accords ?? {}).map((accord) => ({
        step,
        change: () => {
          const now = orders.accords?.[accord];
          orders.accords = { ...orders.accords, [accord]: now === 'honour' ? 'defect' : 'honour' };
        },
      })),
      ...(orders.promises ?? []).map((promise) => ({
        step,
        change: () => {
          promise.turn += 1 + (how % 3);
        },
      })),
      ...(orders.offers ?? []).map((offer) => ({
        step,
        change: () => {
          offer.give = [{ kind: 'payment', amount: 1 + (how % 1000) }];
        },
      })),
    ]),
  );
  const place = places[which % Math.max(1, places.length)];
  if (place === undefined) return null;
  place.change();
  return { turn: place.step.turn, step: place.step.step };
}

describe('a seed', () => {
  it('gives the same game twice, and another seed another world', { timeout: 120_000 }, () => {
    const s = scenario('radio-silence');
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const [a, b, c] = [seed, seed, other].map((x) => playOut(randomGame(s, x, { ledger: false }))) as [
          Game,
          Game,
          Game,
        ];
        expect(hashOf(b)).toBe(hashOf(a));
        expect(checksum(b.world)).toBe(checksum(a.world));
        if (seed !== other) expect(checksum(c.world)).not.toBe(checksum(a.world));
      }),
      runs(15),
    );
  });
});
