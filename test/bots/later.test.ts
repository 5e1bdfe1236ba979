import { expect, it } from 'vitest';
import { botAnswers } from '../../src/bots';
import { advance, begin, talk } from '../../src/engine';
import { scenario } from '../support/scenario';

/** What the United States says to France's word about the next turn. */
function answer(stance: 'support' | 'object', text: string): 'accept' | 'decline' | undefined {
  const game = begin(scenario('face-value'), { seed: 'later' });
  const silent = { voices: [], acts: [] };
  advance(game, Object.fromEntries(['USA', 'GBR', 'FRA', 'IND', 'CHN', 'BRA'].map((id) => [id, silent])));
  const word = { kind: 'promise' as const, clause: { kind: stance, text }, turn: 3 };
  talk(game, { FRA: { offers: [{ to: 'USA', give: [word], take: [] }] } });
  const said = botAnswers(game, 'USA');
  return said.accepts?.length === 1 ? 'accept' : said.declines?.length === 1 ? 'decline' : undefined;
}

it.each([
  ['support', 'innovation-street', 'accept'],
  ['object', 'innovation-street', 'decline'],
  ['support', 'control-street', 'decline'],
  ['object', 'control-street', 'accept'],
] as const)('a bot hears a word for the next turn by its own side: to %s %s', (stance, text, said) => {
  expect(answer(stance, text)).toBe(said);
});
