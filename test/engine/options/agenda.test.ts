import { describe, expect, it } from 'vitest';
import { advance, begin, optionsFor, talk } from '../../../src/engine';
import { scenario } from '../../support/scenario';
import { variant } from '../../support/variant';

describe('the agenda of a turn', () => {
  it('closes talk and statecraft in a first turn that is chosen in silence, for everybody', () => {
    const game = begin(scenario('radio-silence'), { seed: '7' });
    expect(optionsFor(game, 'DEU')).toMatchObject({ acts: 0, voices: 1, deals: { open: false } });
    expect(optionsFor(game, 'KEN').supplier).toEqual([]);
    expect(() => advance(game, { CHN: { acts: [{ verb: 'invest' }] } })).toThrow(/not-this-turn/);
    expect(() => talk(game, { CHN: { promises: [] } })).toThrow(/talk-closed/);
  });

  it('opens them in the second', () => {
    const game = begin(scenario('radio-silence'), { seed: '7' });
    advance(game, {});
    expect(optionsFor(game, 'DEU')).toMatchObject({ acts: 1, deals: { open: true } });
    expect(optionsFor(game, 'KEN').supplier).toHaveLength(3);
  });

  it('leaves a swing state with both suppliers while it may not choose', () => {
    const game = begin(scenario('radio-silence'), { seed: '7' });
    advance(game, {});
    expect(game.facts.find((f) => f.kind === 'supplier' && f.state === 'KEN')).toMatchObject({
      side: 'both',
    });
  });
});

describe('an event that happens once', () => {
  it('does not happen again while its condition still holds', () => {
    const happens = (once: boolean) => {
      const world = variant('radio-silence', (s) => {
        s.events = [
          {
            id: 'always',
            title: 'Always',
            summary: 'It would.',
            when: { atLeast: { measure: 'home', of: 'USA', value: -100 } },
            chance: 1000,
            once,
            effects: [{ standard: { domain: 'radio', by: 1 } }],
          },
        ];
      });
      const game = begin(world, { seed: '7' });
      advance(game, {});
      advance(game, {});
      return game.facts.filter((f) => f.kind === 'event').length;
    };
    expect(happens(true)).toBe(1);
    expect(happens(false)).toBe(2);
  });
});
