import { expect, it } from 'vitest';
import { playGame } from '../../../src/lab/balance/games';
import { scenario } from '../../support/scenario';
import { variant } from '../../support/variant';

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
  expect(game({ FIN: 'random', SWE: 'random' })).toEqual({
    'accord:one-radio': { used: 0, chances: 0 },
  });
});

it('what the rules offer and no turn opens has no chances', () => {
  const idle = variant('small-rooms', (s) => {
    s.rules = structuredClone(s.rules);
    s.rules.statecraft.verbs.push('invest');
    s.rules.deals.open = true;
  });
  const usage = playGame(idle, { key: 'usage', population: 0, usage: true }).usage;
  for (const id of ['verb:invest', 'deal:payment', 'deal:voice', 'deal:promise'])
    expect(usage?.[id]).toEqual({ used: 0, chances: 0 });
});

it('money, inspections and the rooms around the assembly are counted in long games', () => {
  const short = variant('radio-silence-seminar', (s) => {
    s.turns = { ...s.turns, count: 2 };
  });
  const usage = playGame(short, { key: 'usage', population: 0, usage: true }).usage;
  for (const id of ['project:paid', 'inspection:aimed', 'partner:shut-out'])
    expect(usage?.[id]?.chances).toBeGreaterThan(0);
  expect(usage?.['project:paid']?.used).toBeGreaterThan(0);
  // Nobody runs for anything in the seminar.
  expect(usage?.['ballot:cast']).toBeUndefined();
});
