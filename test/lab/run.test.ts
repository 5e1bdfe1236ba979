import { describe, expect, it } from 'vitest';
import { runGame } from '../../src/lab/run';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

describe('the runner', () => {
  const s = scenario('radio-silence');

  it('tells its observers when a game begins, each turn of it, and when it ends', () => {
    const heard: string[] = [];
    const game = runGame(s, {
      seed: SEED,
      observers: [
        {
          before: (g) => heard.push(`begin ${g.world.turn}`),
          turn: (g, turn) => heard.push(`turn ${turn} of ${g.history.length - 1}`),
          after: (g) => heard.push(`end ${g.world.ending}`),
        },
      ],
    });
    const turns = game.history.length - 1;
    expect(heard).toEqual([
      'begin 1',
      ...Array.from({ length: turns }, (_, i) => `turn ${i + 1} of ${i + 1}`),
      `end ${game.world.ending}`,
    ]);
  });

  it('stops after the turns asked for', () => {
    const game = runGame(s, { seed: SEED, turns: 2 });
    expect([game.world.turn, game.world.ending]).toEqual([3, null]);
  });

  it('writes into the record who played every seat', () => {
    const game = runGame(s, { seed: SEED, turns: 1, seats: { DEU: { kind: 'bot', player: 'random' } } });
    expect(game.record.seats.DEU).toEqual({ kind: 'bot', player: 'random' });
    expect(game.record.seats.CHN).toMatchObject({ kind: 'bot', player: 'revisionist' });
    expect(Object.keys(game.record.seats)).toHaveLength(7);
  });

  it.each(['small-rooms', 'radio-silence'])(
    'gives the same record of %s, taking orders as they come or checking each',
    (id) => {
      const play = (checked: boolean) =>
        runGame(scenario(id), {
          seed: SEED,
          checked,
          seats: { DEU: { kind: 'bot', player: 'random' }, KEN: { kind: 'caretaker' } },
        });
      const [trusted, asked] = [play(false), play(true)];
      expect(trusted.record).toEqual(asked.record);
      expect(trusted.facts).toEqual(asked.facts);
    },
  );

  it('plays the same game for the same options', () => {
    const [a, b] = [1, 2].map(() => runGame(s, { seed: SEED, ledger: false }));
    expect(b?.record.turns.at(-1)?.hash).toBe(a?.record.turns.at(-1)?.hash);
  });
});
