import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import { advance, begin, orderProblems, optionsFor, type Game, type SeatPlayer } from '../../src/engine';
import { ALLIANCE, PACT, club, forumWorld, standing } from '../support/forums';

type World = Parameters<typeof begin>[0];

/** A game by the bots that the scenario proposes, to its end; every order is checked against the seat's own options. */
function played(scenario: World, seed: string, seats: Record<string, SeatPlayer> = {}): Game {
  const game = begin(scenario, { seed, seats, ledger: false, keep: false });
  const ids = game.setup.seats.map((i) => game.setup.states[i]?.id ?? '');
  while (game.world.ending === null) {
    const orders = Object.fromEntries(ids.map((id) => [id, botOrders(game, id)]));
    for (const id of ids)
      expect(orderProblems(game.setup, optionsFor(game, id), orders[id] ?? {})).toEqual([]);
    advance(game, orders);
  }
  return game;
}

const games = (scenario: World, seats?: Record<string, SeatPlayer>) =>
  ['1', '2', '3', '4', '5', '6'].map((seed) => played(scenario, seed, seats));

const facts = <K extends string>(list: readonly Game[], kind: K) =>
  list.flatMap((g) => g.facts.filter((f) => f.kind === kind)) as Extract<
    Game['facts'][number],
    { kind: K }
  >[];

describe('bots', () => {
  const all = games(forumWorld([club((f) => (f.convene = { needs: 3 })), ALLIANCE, PACT]));

  it('call a forum together, though not always at the first try', () => {
    const calls = facts(all, 'convened');
    expect(calls.filter((f) => f.convened).length).toBeGreaterThan(3);
    expect(calls.some((f) => !f.convened)).toBe(true);
  });

  it('decide at summits what can succeed, and air their differences when nothing can', () => {
    const held = facts(all, 'summit').filter((f) => f.forum === 'club');
    expect(held.filter((f) => f.result === 'delivered').length).toBeGreaterThan(3);
    expect(held.filter((f) => f.result === 'aired').length).toBeGreaterThan(0);
    expect(held.filter((f) => f.result === 'failed').length).toBeLessThan(held.length / 4);
  });

  it('tie forums that sit on each other’s chairs', () => {
    expect(facts(all, 'council').some((f) => f.council === 'knot' && f.passed)).toBe(true);
  });

  it('of the other side never call or join', () => {
    for (const f of facts(all, 'convened')) expect(f.by).not.toContain('CHN');
    expect(facts(all, 'joined').map((f) => f.state)).not.toContain('CHN');
  });

  it('let in whom they like, and keep out who would sink the decision they wait for', () => {
    const admit = (kenya: number, cohesion: number) => {
      const game = begin(
        forumWorld(
          [
            standing((f) => {
              f.cohesion = cohesion;
              f.admission = { candidates: [{ state: 'KEN' }] };
            }),
          ],
          (d) => {
            for (const s of d.states) if (s.id === 'KEN') Object.assign(s, { alignment: kenya, budget: 20 });
          },
        ),
        { seed: '7' },
      );
      return ['USA', 'DEU', 'FIN'].map((id) => botOrders(game, id).forums?.club?.admit?.KEN);
    };
    expect(admit(60, 80)).toEqual(['yes', 'yes', 'yes']);
    expect(admit(-80, 52)).toEqual(['no', 'no', 'no']);
  });

  it('that hedge join a side they lean to, and not one they turn from', () => {
    const joins = (alignment: number) => {
      const game = begin(
        forumWorld([standing()], (d) => {
          for (const s of d.states) if (s.id === 'KEN') s.alignment = alignment;
        }),
        { seed: '7' },
      );
      return botOrders(game, 'KEN').forums?.club?.join === true;
    };
    expect(joins(70)).toBe(true);
    expect(joins(-70)).toBe(false);
  });
});

describe('players that do anything that is allowed', () => {
  const random = { kind: 'bot', player: 'random', strategy: 'random' } as const;
  const all = games(
    forumWorld([club(), ALLIANCE, PACT]),
    Object.fromEntries(['USA', 'DEU', 'FIN', 'CHN', 'KEN'].map((id) => [id, random])),
  );

  it('find every part of a forum, and never an order that may not be given', () => {
    for (const kind of ['convened', 'admission', 'joined', 'council', 'summit', 'left'])
      expect(facts(all, kind).length, kind).toBeGreaterThan(0);
  });
});

describe('a beginner', () => {
  const seats = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [
        id,
        { kind: 'bot', player: 'status-quo', strategy: 'tit-for-tat', level: 'beginner' } as const,
      ]),
    );
  const world = forumWorld([club((f) => (f.convene = { needs: 3 })), ALLIANCE, PACT]);
  const all = games(world, seats(world.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]))));

  it('calls the first table of its own side at once, and never one of the other side', () => {
    const calls = facts(all, 'convened');
    expect(calls.filter((f) => f.turn === 1 && f.forum === 'club').every((f) => f.convened)).toBe(true);
    expect(calls.filter((f) => f.turn === 1)).toHaveLength(all.length);
    for (const f of calls) expect(f.by).not.toContain('CHN');
  });

  it('says yes to every candidate and every council', () => {
    const votes = [...facts(all, 'admission'), ...facts(all, 'council')];
    expect(votes.length).toBeGreaterThan(0);
    expect(votes.flatMap((f) => f.no)).toEqual([]);
  });

  it('takes what comes first on the agenda, where nobody else would', () => {
    const held = facts(all, 'summit').filter((f) => f.forum === 'club');
    expect(held.length).toBeGreaterThan(0);
    expect(held[0]?.agenda).toBe('doors');
  });
});
