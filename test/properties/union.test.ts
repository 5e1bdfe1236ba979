import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, replay, viewFor, type Game, type OrderSet } from '../../src/engine';
import { canonical } from '../../src/engine/hash';
import { breaches } from '../support/laws';
import { unionSeminar } from '../support/union';
import { ordersOf, playOut, randomGame, randomTurn, runs, seatsOf, seeds } from './play';

const scenario = unionSeminar();

describe('the seminar with the whole assembly', () => {
  it('keeps the laws in any legal play, and its record plays again', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const game = randomGame(scenario, seed);
        playOut(game, (turn, from) => expect(breaches(game, turn, from)).toEqual([]));
        expect(replay(scenario, game.record).holds).toBe(true);
      }),
      runs(6),
    );
  });

  it('uses every order around the votes', { timeout: 300_000 }, () => {
    const used = new Set<string>();
    for (const seed of ['one', 'two'])
      for (const step of playOut(randomGame(scenario, seed, { ledger: false, keep: false })).record.turns)
        for (const orders of Object.values(step.orders))
          for (const [slot, value] of Object.entries(orders))
            if (typeof value === 'string' || Object.keys(value as object).length > 0) used.add(slot);
    expect([...used]).toEqual(expect.arrayContaining(['ballots', 'proxy', 'settle', 'steer', 'shop']));
  });
});

/** The game before its first ballot, and the orders of that turn with the ballots of two seats of equal votes swapped. */
function swapped(
  seed: string,
  salt: number,
): { game: Game; orders: OrderSet; other: OrderSet; seat: string } | null {
  const game = randomGame(scenario, seed, { ledger: false, keep: false });
  while (!game.setup.elections.some((e) => e.turn === game.world.turn)) randomTurn(game);
  const orders = ordersOf(game);
  // A proxy holder's ballot is worth two: leave proxies out of it.
  for (const given of Object.values(orders)) delete given.proxy;
  const seats = seatsOf(game).filter((id) => game.setup.states[game.setup.state(id)]?.arrears === undefined);
  const votes = (id: string) => game.setup.states[game.setup.state(id)]?.votes;
  const [a, seat] = [seats[salt % seats.length] as string, seats[(salt + 1) % seats.length] as string];
  const b = seats.find((id) => id !== a && id !== seat && votes(id) === votes(a) && differs(orders, a, id));
  if (b === undefined) return null;
  const other = { ...orders };
  other[a] = { ...orders[a], ballots: orders[b]?.ballots ?? {} };
  other[b] = { ...orders[b], ballots: orders[a]?.ballots ?? {} };
  return { game, orders, other, seat };
}

function differs(orders: OrderSet, a: string, b: string): boolean {
  return canonical(orders[a]?.ballots ?? {}) !== canonical(orders[b]?.ballots ?? {});
}

/** Whether a third seat can tell that two others wrote each other's ballots. */
function tells(seed: string, salt: number, plant: (game: Game, orders: OrderSet) => void): boolean | null {
  const seen = (['orders', 'other'] as const).map((which) => {
    const set = swapped(seed, salt);
    if (set === null) return null;
    advance(set.game, set[which]);
    plant(set.game, set[which]);
    return canonical(viewFor(set.game, set.seat));
  });
  return seen[0] === null ? null : seen[0] !== seen[1];
}

describe('the secret of the ballot', () => {
  const sample = fc.sample(seeds, { numRuns: 6, seed: 7 });

  it('is kept: no view tells when two seats swap what they wrote', { timeout: 120_000 }, () => {
    const told = sample.map((seed, n) => tells(seed, n, () => {}));
    expect(told.filter((x) => x !== null).length).toBeGreaterThan(2);
    expect(told).not.toContain(true);
  });

  it('is found out by this test where a fact names who wrote what', { timeout: 120_000 }, () => {
    const leak = (game: Game, orders: OrderSet) => {
      for (const id of seatsOf(game))
        for (const [election, ranking] of Object.entries(orders[id]?.ballots ?? {}))
          game.facts.push({ turn: 2, kind: 'act', state: id, verb: ranking[0] ?? 'blank', target: election });
    };
    expect(sample.map((seed, n) => tells(seed, n, leak))).toContain(true);
  });
});
