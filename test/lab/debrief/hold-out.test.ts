import { describe, expect, it } from 'vitest';
import { questionLine } from '../../../src/app/models/debrief';
import { lineText } from '../../../src/app/models/factsLine';
import { advance, begin, type Game, type OrderSet } from '../../../src/engine';
import { debrief } from '../../../src/lab/debrief';
import { LEVELS } from '../../../src/lab/debrief/types';
import { vary } from '../../../src/lab/vary';
import { shippedLibrary } from '../../../src/scenario/library-node';

/** Radio Silence after its first turn, where so many objections stop a text. */
function afterTurnOne(threshold: number, orders: OrderSet): Game {
  const path = '/assembly/procedures/aap/stages/approval/threshold';
  const scenario = vary('radio-silence', { [path]: threshold }, shippedLibrary());
  const game = begin(scenario, { seed: 'hold-out' });
  // Who is not told to object keeps silent: caretakers would not.
  const silent: OrderSet = {};
  for (const seat of game.setup.seatIds) silent[seat] = { voices: [] };
  advance(game, { ...silent, ...orders });
  return game;
}

const objects = (text: string) => ({ voices: [{ text, stance: 'object' as const }] });

describe('where one objection stops a text', () => {
  it('a state that stopped it alone is asked about, at both levels', () => {
    const game = afterTurnOne(1, { GBR: objects('open-interface') });
    const found = debrief(game, ['hold-out']);
    expect(found.map(({ id }) => id)).toEqual(['hold-out/open-interface']);
    for (const level of LEVELS) {
      const said = lineText(questionLine(game.setup, found[0]!, level));
      expect(said).toContain('United Kingdom');
      expect(said).toContain('F.102');
      expect(said).not.toMatch(/[{}]|undefined/);
    }
    expect(found[0]?.evidence.facts.length).toBe(1);
  });

  it('two that stopped it are not: neither of them held out alone', () => {
    const game = afterTurnOne(1, { GBR: objects('open-interface'), DEU: objects('open-interface') });
    expect(debrief(game, ['hold-out'])).toEqual([]);
  });
});

it('where two are needed nobody can hold out alone', () => {
  expect(
    debrief(afterTurnOne(2, { GBR: objects('open-interface'), DEU: objects('open-interface') }), [
      'hold-out',
    ]),
  ).toEqual([]);
});
