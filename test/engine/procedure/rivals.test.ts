import { describe, expect, it } from 'vitest';
import { advance, begin, POINT, type Orders } from '../../../src/engine';
import { variant } from '../../support/variant';

/** One part of one standard with three rival drafts a turn: P and N are democratic, C is not. */
const rivals = variant('radio-silence', (s) => {
  const [first] = s.assembly.texts;
  if (first === undefined) throw new Error('no text to copy');
  s.assembly.procedures = [
    {
      id: 'drafts',
      name: 'Rival drafts',
      summary: 'Two objections kill a draft; of the rest the most supported wins.',
      stages: [
        {
          id: 'choice',
          name: 'Choice',
          decides: 'support',
          threshold: 2,
          atLeast: 0,
          next: 'approved',
          onFail: 'fallen',
          calendar: [],
        },
      ],
    },
  ];
  const draft = (id: string, design: string, direction: 'liberal' | 'illiberal') => ({
    ...first,
    id,
    design,
    direction,
    wantedBy: [],
    prizes: {},
  });
  s.assembly.texts = [1, 2].flatMap((turn) => [
    draft(`p${turn}`, 'privacy', 'liberal'),
    draft(`n${turn}`, 'innovation', 'liberal'),
    draft(`c${turn}`, 'control', 'illiberal'),
  ]);
  s.assembly.docket = [1, 2].map((turn) => ({
    id: `part-${turn}`,
    texts: [`p${turn}`, `n${turn}`, `c${turn}`],
    procedure: 'drafts',
    stage: 'choice',
    turn,
    drawer: false,
    noRule: -6,
  }));
  s.assembly.step = { liberal: 12, illiberal: 12 };
  s.assembly.repeat = 4000;
  s.assembly.drift = 0;
  s.aims = [];
});

const on = (text: string, stance: 'support' | 'object' = 'support'): Orders => ({
  voices: [{ text, stance }],
  acts: [],
});
const quiet: Orders = { voices: [], acts: [] };

function turn(game: ReturnType<typeof begin>, orders: Record<string, Orders>) {
  const all = Object.fromEntries(
    ['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN'].map((id) => [id, orders[id] ?? quiet]),
  );
  advance(game, all);
  return game.world.standard.get(0) / POINT;
}

describe('rival drafts of one text', () => {
  it('go to the most supported', () => {
    const game = begin(rivals, { seed: 'r' });
    expect(turn(game, { USA: on('p1'), DEU: on('p1'), CHN: on('c1') })).toBe(12);
    expect(game.facts.flatMap((f) => (f.kind === 'text' ? [[f.text, f.result]] : []))).toEqual([
      ['p1', 'approved'],
      ['n1', 'fell'],
      ['c1', 'fell'],
    ]);
  });

  it('end in no rule when the democracies split evenly, and the market decides', () => {
    const game = begin(rivals, { seed: 'r' });
    expect(turn(game, { USA: on('n1'), DEU: on('p1') })).toBe(-6);
  });

  it('end in no rule when nobody supports any', () => {
    expect(turn(begin(rivals, { seed: 'r' }), {})).toBe(-6);
  });

  it('lose a draft to two objections, however well supported', () => {
    const game = begin(rivals, { seed: 'r' });
    expect(
      turn(game, {
        CHN: on('c1'),
        KEN: on('c1'),
        IDN: on('c1'),
        USA: on('p1'),
        GBR: on('c1', 'object'),
        SWE: on('c1', 'object'),
      }),
    ).toBe(12);
  });

  it('keep a draft that meets one objection', () => {
    const game = begin(rivals, { seed: 'r' });
    expect(turn(game, { CHN: on('c1'), KEN: on('c1'), USA: on('p1'), GBR: on('c1', 'object') })).toBe(-12);
  });

  it('make the same design twice running count four times: a common standard beats the right one', () => {
    const game = begin(rivals, { seed: 'r' });
    turn(game, { USA: on('p1') });
    expect(turn(game, { USA: on('p2') })).toBe(12 + 48);
    const other = begin(rivals, { seed: 'r' });
    turn(other, { USA: on('p1') });
    expect(turn(other, { USA: on('n2') })).toBe(24);
  });
});
