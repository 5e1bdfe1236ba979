import { describe, expect, it } from 'vitest';
import { begin, optionsFor, orderProblems, type Game, type Orders } from '../../../src/engine';
import { flipped } from '../../../src/lab/whatif/paths';
import { playTurn } from '../../../src/lab/run';
import { scenario } from '../../support/scenario';

const start = begin(scenario('long-table'), { seed: 'hall' });
const after = begin(scenario('long-table'), { seed: 'hall' });
playTurn(after);

/** The orders of a seat with one flip, which must be legal there. */
function flip(
  path: string,
  value: string,
  { game = start, seat = 'USA', given = {} }: { game?: Game; seat?: string; given?: Orders } = {},
) {
  const options = optionsFor(game, seat);
  const orders = flipped(game.setup, options, given, [{ path, value }]);
  expect(orderProblems(game.setup, options, orders)).toEqual([]);
  return orders;
}

describe('what happens around the texts can be flipped too:', () => {
  it('a founder calls the table together, or does not', () => {
    expect(flip('forums.t-12', 'call')).toEqual({ forums: { 't-12': { call: true } } });
    const called = { forums: { 't-12': { call: true } } };
    expect(flip('forums.t-12', 'none', { given: called })).toEqual({ forums: { 't-12': {} } });
  });

  it('several words in one forum', () => {
    const orders = flip('forums.sco', 'admit:IRN:yes,admit:SAU:no', { game: after, seat: 'CHN' });
    expect(orders.forums?.sco).toEqual({ admit: { IRN: 'yes', SAU: 'no' } });
  });

  it('a vote is given to another, and taken back', () => {
    const given = flip('proxy', 'GBR', { game: after });
    expect(given).toEqual({ proxy: 'GBR' });
    expect(flip('proxy', 'none', { game: after, given })).toEqual({});
  });

  it('a word that nobody could say names the nearest that one can', () => {
    expect(() => flip('forums.t-12', 'cal')).toThrow('"forums.t-12" cannot be "cal"; did you mean "call"?');
    expect(() => flip('forums.t-21', 'call')).toThrow(
      /nothing to order at "forums.t-21"; did you mean "forums.t-12"/,
    );
  });
});
