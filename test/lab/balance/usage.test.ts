import { expect, it } from 'vitest';
import { playGame } from '../../../src/lab/balance/games';
import { scenario } from '../../support/scenario';

const small = scenario('small-rooms');
const game = (seats: Record<string, string>) =>
  playGame(small, {
    key: 'usage',
    population: 0,
    usage: true,
    seats: Object.fromEntries(
      Object.entries(seats).map(([seat, player]) => [
        seat,
        { kind: 'bot', player, strategy: player === 'random' ? 'random' : 'always-honour' },
      ]),
    ),
  }).usage;

it('a choice is counted once for each seat that had it', () => {
  expect(game({ FIN: 'small-tech', SWE: 'small-tech' })).toEqual({
    'accord:one-radio': { used: 6, chances: 6 },
  });
});

it('what a player does at random keeps no choice alive', () => {
  expect(game({ FIN: 'small-tech', SWE: 'random' })).toEqual({
    'accord:one-radio': { used: 3, chances: 3 },
  });
  expect(game({ FIN: 'random', SWE: 'random' })).toEqual({});
});
