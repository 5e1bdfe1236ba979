import { describe, expect, it } from 'vitest';
import { POINT, advance, begin, replayTurn, talk } from '../../../src/engine';
import { checksum } from '../../../src/engine/world';
import { scenario } from '../../support/scenario';
import { openRadio } from '../../support/variant';

describe('a turn played again', () => {
  it('is the turn as played when nothing is changed, deals and all', () => {
    const game = begin(openRadio, { seed: '7' });
    talk(game, {
      USA: {
        offers: [
          {
            to: 'DEU',
            give: [{ kind: 'payment', amount: 20_000 }],
            take: [{ kind: 'voice', text: 'intercept', stance: 'object' }],
          },
        ],
      },
    });
    talk(game, { DEU: { accepts: ['d1-1'] } });
    advance(game, {});
    expect(checksum(replayTurn(game, 1).world)).toBe(checksum(game.world));
  });

  it('shows a stag hunt for what it is: alone, keeping the due would have lost the network too', () => {
    const game = begin(scenario('small-rooms'), { seed: '1' });
    const pay = { accords: { 'one-radio': 'honour' as const } };
    advance(game, { FIN: pay, SWE: pay });
    const fin = game.setup.state('FIN');
    const kept = replayTurn(game, 1, { FIN: { accords: { 'one-radio': 'defect' } } });
    expect((game.world.home.get(fin) - kept.world.home.get(fin)) / POINT).toBeCloseTo(2 * 2.6 - 4);
  });

  it('tells which turns there are', () => {
    const game = begin(scenario('small-rooms'), { seed: '1' });
    expect(() => replayTurn(game, 1)).toThrow(/turn 1 has not been played/);
  });
});
