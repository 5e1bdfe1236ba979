import { describe, expect, it } from 'vitest';
import { PLAYERS, botOrders, botReplies, botWhy, makePlayer, playerFor, tableOf } from '../../src/bots';
import { advance, begin, orderProblems, type SeatPlayer } from '../../src/engine';
import { checksum } from '../../src/engine/world';
import { playTurn, runGame } from '../../src/lab/run';
import { game, honour, SEED } from '../support/game';
import { scenario } from '../support/scenario';

const FUND = 'trusted-5g-fund';
const bot = (player: string, strategy = 'tit-for-tat'): SeatPlayer => ({ kind: 'bot', player, strategy });

describe('who plays a seat', () => {
  const { setup } = game('radio-silence').game;

  it('is whom the record names, else whom the scenario proposes', () => {
    expect(playerFor(setup, 'KEN', bot('revisionist')).id).toBe('revisionist');
    expect(playerFor(setup, 'KEN').id).toBe('swing');
    expect(playerFor(setup, 'DEU', bot('status-quo', 'grim')).strategy).toBe('grim');
  });

  it('is the caretaker where a person or nobody sits', () => {
    expect(playerFor(setup, 'DEU', { kind: 'person' }).id).toBe('caretaker');
    expect(playerFor(setup, 'DEU', { kind: 'caretaker' }).id).toBe('caretaker');
  });

  it('is refused when there is no such player', () => {
    expect(() => makePlayer('hegemon', 'grim')).toThrow(/no player "hegemon"; there are status-quo, /);
  });
});

describe('the caretaker', () => {
  it('plays exactly what the rules play for an absent seat', () => {
    const [absent, kept] = [game('radio-silence').game, game('radio-silence').game];
    const seats = kept.setup.seats.map((i) => kept.setup.states[i]?.id ?? '');
    while (absent.world.ending === null) {
      advance(absent, {});
      advance(
        kept,
        Object.fromEntries(
          seats.map((seat) => [seat, makePlayer('caretaker', 'grim').decide(tableOf(kept, seat))]),
        ),
      );
      expect(checksum(kept.world)).toBe(checksum(absent.world));
    }
  });
});

describe.each(Object.keys(PLAYERS))('%s', (id) => {
  it.each(['small-rooms', 'radio-silence'])(
    'in any seat of %s gives legal orders, the same whenever it is asked',
    (of) => {
      const s = scenario(of);
      const seats = Object.fromEntries(
        s.states.flatMap((x) => (x.seat === undefined ? [] : [[x.id, bot(id)]])),
      );
      const g = begin(s, { seed: SEED, seats });
      while (g.world.ending === null) {
        for (const seat of Object.keys(seats)) {
          const orders = botOrders(g, seat);
          expect(orderProblems(g.setup, tableOf(g, seat).options, orders)).toEqual([]);
          expect(botOrders(g, seat)).toEqual(orders);
        }
        playTurn(g);
      }
    },
  );
});

describe('no seat is idle:', () => {
  const g = runGame(scenario('radio-silence'), { seed: SEED });

  // Turn 1 of the class form has no statecraft: the agenda grows.
  it.each(['USA', 'GBR', 'DEU', 'SWE', 'CHN'])(
    '%s acts in every turn from the second, and raises its voice',
    (seat) => {
      const turns = new Set(g.facts.flatMap((f) => (f.kind === 'act' && f.state === seat ? [f.turn] : [])));
      expect([...turns]).toEqual(Array.from({ length: g.history.length - 2 }, (_, i) => i + 2));
      expect(g.facts.some((f) => f.kind === 'voice' && f.state === seat)).toBe(true);
    },
  );

  it('somebody signs a deal', () => {
    expect(g.facts.filter((f) => f.kind === 'deal' && f.result === 'executed').length).toBeGreaterThan(0);
  });
});

describe('a bot', () => {
  it('says why it honours or not, as an id with numbers', () => {
    const g = game('radio-silence', { seats: { DEU: bot('status-quo', 'tit-for-tat') } });
    expect(botWhy(g.game, 'DEU')).toEqual({ id: 'bots.reason.opens' });
    g.orders({
      USA: honour(FUND),
      GBR: honour(FUND),
      DEU: honour(FUND),
      SWE: { accords: { [FUND]: 'defect' } },
    }).play();
    expect(botWhy(g.game, 'DEU')).toEqual({ id: 'bots.reason.reciprocates', params: { honoured: 2, of: 3 } });
    expect(botOrders(g.game, 'DEU').rationale).toBe('reason:reciprocates');
  });

  it('follows its strategy and nothing else in an accord among several', () => {
    const s = scenario('radio-silence');
    for (const [strategy, count] of [
      ['always-honour', 4],
      ['always-defect', 0],
    ] as const) {
      const seats = Object.fromEntries(
        ['USA', 'GBR', 'DEU', 'SWE'].map((id) => [id, bot('status-quo', strategy)]),
      );
      const g = runGame(s, { seed: SEED, seats, turns: 1 });
      expect(g.facts.find((f) => f.kind === 'honour-count' && f.accord === FUND)).toMatchObject({
        honoured: count,
        of: 4,
      });
    }
  });

  it('signs what brings it something and declines what costs it', () => {
    const g = game('radio-silence', { seats: { KEN: bot('swing') } }).play();
    const voice = { kind: 'voice', text: 'vendor-code', stance: 'object' } as const;
    g.say({ CHN: { offers: [{ to: 'KEN', give: [{ kind: 'payment', amount: 40_000 }], take: [voice] }] } });
    g.say({ GBR: { offers: [{ to: 'KEN', give: [{ kind: 'payment', amount: 1 }], take: [voice] }] } });
    const replies = botReplies(g.game, 'KEN');
    expect(replies.map((r) => [r.deal, r.answer])).toEqual([
      ['d2-1', 'accept'],
      ['d2-2', 'decline'],
    ]);
    expect(replies[0]?.why.id).toBe('bots.reason.gains');
    expect(replies[0]?.gain).toBeGreaterThan(replies[1]?.gain ?? 0);
  });

  it('casts the voice it sold', () => {
    const g = game('radio-silence', { seats: { KEN: bot('swing') } }).play();
    const voice = { kind: 'voice', text: 'vendor-code', stance: 'object' } as const;
    g.say({
      CHN: { offers: [{ to: 'KEN', give: [{ kind: 'payment', amount: 60_000 }], take: [voice] }] },
    }).say({ KEN: { accepts: ['d2-1'] } });
    g.orders({ KEN: botOrders(g.game, 'KEN') }).play();
    expect(g.facts('voice').filter((f) => f.state === 'KEN')).toMatchObject([
      { text: 'vendor-code', stance: 'object' },
    ]);
  });

  it('that keeps its word does what it promised', () => {
    const g = game('radio-silence', { seats: { USA: bot('status-quo', 'always-defect') } }).play();
    g.say({ USA: { promises: [{ to: 'DEU', turn: 2, clause: { kind: 'honour', accord: FUND } }] } });
    expect(botOrders(g.game, 'USA').accords?.[FUND]).toBe('honour');
  });
});

describe('a swing state', () => {
  it('buys from the side that is behind when the needle is far out in the last turns', () => {
    for (const [index, side] of [
      [45, 'closed'],
      [-45, 'open'],
    ] as const) {
      const g = game('radio-silence', { seats: { IDN: bot('swing') } }).play(3);
      g.game.world.index.set(index * 10_000);
      const { setup, world } = g.game;
      for (const i of setup.buyers) world.tilt.set(index * 10_000, 0, i);
      world.standard.set(index * 10_000, 0);
      expect(botOrders(g.game, 'IDN').supplier).toBe(side);
    }
  });
});
