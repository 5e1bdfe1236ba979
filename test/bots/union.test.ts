import { describe, expect, it } from 'vitest';
import { botOrders, tableOf } from '../../src/bots';
import { begin, orderProblems, type Game } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { ituScenario, onDocket, textOf } from '../support/itu';
import { unionSeminar } from '../support/union';
import type { Draft } from '../support/full';

const SEMINAR = unionSeminar();
const SEATS = SEMINAR.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]));

function played(seed: string, turns: number): Game {
  const game = begin(SEMINAR, { seed, ledger: false, keep: false });
  for (let t = 0; t < turns; t += 1) playTurn(game);
  return game;
}

const asked = (change: (d: Draft) => void) =>
  begin(
    ituScenario((d) => {
      for (const s of d.states) if (s.seat !== undefined) s.seat.bot.strategy = 'tit-for-tat';
      change(d);
    }),
    { seed: 'union' },
  );

/** An office that a candidate of each side stands for this turn. */
const contested = () =>
  asked((d) => {
    d.assembly.elections = [
      {
        id: 'sg',
        title: 'Secretary-General',
        turn: 1,
        candidates: [
          { id: 'boris', name: 'Boris', sponsor: 'CHN', direction: 'illiberal' },
          { id: 'anna', name: 'Anna', sponsor: 'USA', direction: 'liberal' },
        ],
      },
    ];
  });

describe('bots in the whole assembly', () => {
  const game = played('hall', 1);

  it('order only what their options offer', () => {
    for (const seat of SEATS)
      expect(orderProblems(game.setup, tableOf(game, seat).options, botOrders(game, seat))).toEqual([]);
  });

  it('write ballots, steer regions, take texts elsewhere and settle what keeps them from voting', () => {
    const used = new Set<string>();
    const g = played('instruments', 4);
    for (const step of g.record.turns)
      for (const orders of Object.values(step.orders))
        for (const [slot, value] of Object.entries(orders))
          if (Object.keys(value as object).length > 0) used.add(slot);
    expect([...used]).toEqual(expect.arrayContaining(['ballots', 'settle', 'steer', 'shop']));
  });

  it('write down the candidate of their own side', () => {
    const elect = contested();
    expect(botOrders(elect, 'DEU').ballots).toEqual({ sg: ['anna'] });
    expect(botOrders(elect, 'CHN').ballots?.sg?.[0]).toBe('boris');
  });

  it('write first whom they swore, if they keep their word', () => {
    const elect = contested();
    elect.world.promises.push({
      id: 'p1-1',
      made: 1,
      turn: 1,
      from: 'DEU',
      to: 'CHN',
      clause: { kind: 'back', election: 'sg', candidate: 'boris' },
      status: 'open',
      told: false,
    });
    expect(botOrders(elect, 'DEU').ballots?.sg?.[0]).toBe('boris');
  });

  it('pay up when their arrears keep them from voting, and not a year before', () => {
    const owing = (years: number) =>
      botOrders(
        asked((d) => {
          d.assembly.franchise = { limit: 2, cost: 5 };
          for (const s of d.states) if (s.id === 'DEU') s.arrears = years;
        }),
        'DEU',
      ).settle;
    expect(owing(2)).toEqual(['dues']);
    expect(owing(1)).toBeUndefined();
  });

  it('leave alone a text that the market has decided', () => {
    const race = (tilt: number) =>
      botOrders(
        asked((d) => {
          onDocket(
            d,
            textOf('t1', 'illiberal', { sponsors: ['CHN'], race: { share: 30, level: 40 } }),
            'tap/approval',
          );
          for (const s of d.states) if (s.buys) s.tilt = { chips: 0, ai: tilt, cyber: 0 };
        }),
        'USA',
      ).voices;
    expect(race(0)).toEqual([{ text: 't1', stance: 'object' }]);
    expect(race(-60)).toEqual([]);
  });

  it('take a blocked text to a house of engineers when they are the better ones', () => {
    const blocked = asked((d) => {
      d.assembly.venues = [
        { id: 'ietf', name: 'IETF', summary: 'Engineers.', entry: 'ietf-call/ballot', weight: 800, cost: 2 },
      ];
      onDocket(
        d,
        textOf('t1', 'liberal', { sponsors: ['USA'], venues: ['ietf'], step: 60 }),
        'tap/consultation',
      );
    });
    expect(botOrders(blocked, 'USA').shop).toEqual([{ text: 't1', venue: 'ietf' }]);
    expect(botOrders(blocked, 'DEU').shop).toBeUndefined();
  });
});
