import { describe, expect, it } from 'vitest';
import { botOrders, tableOf } from '../../src/bots';
import { begin, orderProblems, type Game, type SeatPlayer } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { scenario } from '../support/scenario';

const SEMINAR = scenario('radio-silence-seminar');
const SEATS = SEMINAR.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]));

function played(seed: string, turns: number, seats: Record<string, SeatPlayer> = {}): Game {
  const game = begin(SEMINAR, { seed, seats, ledger: false, keep: false });
  for (let t = 0; t < turns; t += 1) playTurn(game);
  return game;
}

const facts = (game: Game) => game.facts;
const seated = (ids: readonly string[], strategy: string): Record<string, SeatPlayer> =>
  Object.fromEntries(ids.map((id) => [id, { kind: 'bot', player: 'status-quo', strategy }]));

describe('a bot in a long game', () => {
  const game = played('long', 3);

  it.each(SEATS)('in the seat of %s orders only what its options offer, and the same again', (seat) => {
    const orders = botOrders(game, seat);
    expect(orderProblems(game.setup, tableOf(game, seat).options, orders)).toEqual([]);
    expect(botOrders(game, seat)).toEqual(orders);
  });

  it('splits its whole budget and its whole research', () => {
    const orders = botOrders(game, 'DEU');
    const sum = (x: Record<string, number> | undefined) => Object.values(x ?? {}).reduce((a, b) => a + b, 0);
    expect(sum(orders.budget)).toBe(1000);
    expect(sum(orders.focus)).toBe(1000);
  });

  it('shuts out a partner named last turn, unless it always honours', () => {
    const caught = played('caught', 1, seated(['GBR', 'SWE', 'FRA', 'JPN', 'KOR', 'FIN'], 'always-defect'));
    const names = facts(caught).flatMap((f) =>
      f.kind === 'named' && f.accord === 'trusted-5g-fund' ? [f.state] : [],
    );
    expect(names).not.toEqual([]);
    const asked = (strategy: string) => {
      caught.record.seats.DEU = { kind: 'bot', player: 'status-quo', strategy };
      return botOrders(caught, 'DEU').suspend?.['trusted-5g-fund'] ?? [];
    };
    expect(asked('tit-for-tat')).toEqual(expect.arrayContaining(names));
    expect(asked('always-honour')).toEqual([]);
  });

  it('keeps to a strategy that is nothing but its name, voters or not', () => {
    const ids = ['USA', 'DEU', 'FIN', 'JPN'];
    const choices = (strategy: string) => {
      const g = played('pure', 2, seated(ids, strategy));
      return ids.flatMap((id) => Object.values(botOrders(g, id).accords ?? {}));
    };
    expect(new Set(choices('always-honour'))).toEqual(new Set(['honour']));
    expect(new Set(choices('always-defect'))).toEqual(new Set(['defect']));
  });
});

describe('eight years of bots', () => {
  const games = ['use-0', 'use-1', 'use-2'].map((seed) => played(seed, 8));
  const seen = (test: (f: Game['facts'][number]) => boolean) => games.some((g) => facts(g).some(test));

  it('claim policy implications, and send a text to where one objection blocks', () => {
    expect(seen((f) => f.kind === 'voice' && f.stance === 'policy')).toBe(true);
    expect(seen((f) => f.kind === 'text' && f.next === 'tap/consultation')).toBe(true);
  });

  it.each(['lend', 'campaign', 'closure', 'embargo'])('use %s', (verb) => {
    expect(seen((f) => f.kind === 'act' && f.verb === verb)).toBe(true);
  });

  it('act under cover, and are traced', () => {
    expect(seen((f) => f.kind === 'covert' && f.by !== undefined)).toBe(true);
    expect(seen((f) => f.kind === 'covert' && f.attributed)).toBe(true);
  });

  it('foretell partners, rightly and wrongly', () => {
    expect(seen((f) => f.kind === 'prediction' && f.right)).toBe(true);
    expect(seen((f) => f.kind === 'prediction' && !f.right)).toBe(true);
  });

  it('buy voices and swear to pay', () => {
    expect(seen((f) => f.kind === 'deal' && f.result === 'executed')).toBe(true);
    expect(seen((f) => f.kind === 'promise' && f.clause.kind === 'honour')).toBe(true);
  });

  it('leave a joint project unpaid in some game and complete one in another', () => {
    const done = games.map((g) => g.world.completed.get(0) > 0 || g.world.completed.get(1) > 0);
    const undone = games.map((g) => g.world.completed.get(0) === 0 || g.world.completed.get(1) === 0);
    expect(done).toContain(true);
    expect(undone).toContain(true);
  });
});
