import { describe, expect, it } from 'vitest';
import { advance, begin, optionsFor } from '../../../src/engine';
import { variant } from '../../support/variant';

/** The seminar with one text in the drawer, from turn 2 on, which two objections can stop. */
const drawer = variant('radio-silence-seminar', (s) => {
  s.assembly.docket = [
    {
      id: 'item-secure-update',
      texts: ['secure-update'],
      procedure: 'aap',
      stage: 'approval',
      turn: 2,
      drawer: true,
      noRule: 0,
    },
  ];
});

const started = () => begin(drawer, { seed: 'drawer' });
const tabled = { JPN: { table: ['item-secure-update'] } };

describe('a text from the drawer', () => {
  it('may be tabled from its turn on', () => {
    const game = started();
    expect(optionsFor(game, 'JPN').table).toEqual([]);
    expect(() => advance(game, tabled)).toThrow();
    advance(game, {});
    expect(optionsFor(game, 'JPN').table).toEqual([{ value: 'item-secure-update', allowed: true }]);
  });

  it('costs capital and is heard in the turn after, when others can object', () => {
    const game = started();
    advance(game, {});
    const before = game.world.capital.get(game.setup.state('JPN'));
    const untabled = started();
    advance(untabled, {});
    advance(untabled, {});
    advance(game, tabled);
    expect(game.world.capital.get(game.setup.state('JPN'))).toBe(
      untabled.world.capital.get(untabled.setup.state('JPN')) - 20_000,
    );
    expect(before).toBeGreaterThanOrEqual(20_000);
    expect(game.facts.some((f) => f.kind === 'text')).toBe(false);
    expect(optionsFor(game, 'CHN').texts.map((t) => t.text)).toEqual(['secure-update']);
    const no = { voices: [{ text: 'secure-update', stance: 'object' as const }] };
    advance(game, { CHN: no, RUS: no });
    expect(game.facts.find((f) => f.kind === 'text')).toMatchObject({ result: 'fell', turn: 3 });
  });
});
