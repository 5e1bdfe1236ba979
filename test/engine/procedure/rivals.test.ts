import { describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  draftSways,
  orderProblems,
  optionsFor,
  POINT,
  type Orders,
} from '../../../src/engine';
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

function told(game: ReturnType<typeof begin>) {
  return game.facts.flatMap((f) => (f.kind === 'text' ? [f] : []));
}

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

  it('hear one support of a seat: the first draft it names, and the order is refused', () => {
    const game = begin(rivals, { seed: 'r', checked: false });
    const both: Orders = { voices: [...(on('p1').voices ?? []), ...(on('n1').voices ?? [])], acts: [] };
    expect(orderProblems(game.setup, optionsFor(game, 'USA'), both).map((p) => p.reason.id)).toEqual([
      'one-draft-an-item',
    ]);
    turn(game, { USA: both, DEU: on('n1'), SWE: on('p1') });
    expect(told(game).map((f) => f.supporters)).toEqual([['USA', 'SWE'], ['DEU'], []]);
  });

  it('pay support only where another draft had support too, or met an objection', () => {
    const gain = (orders: Record<string, Orders>) => {
      const game = begin(rivals, { seed: 'r' });
      turn(game, orders);
      return game.ledger.entries
        .filter((e) => e.measure === 'home' && e.subject === 'USA')
        .flatMap((e) => e.causes)
        .find((c) => c.rule === 'assembly.support-gain')?.delta;
    };
    expect(gain({ USA: on('p1'), GBR: on('p1') })).toBe(undefined);
    expect(gain({ USA: on('p1'), GBR: on('p1'), CHN: on('c1') })).toBe(POINT);
    expect(gain({ USA: on('p1'), CHN: on('p1', 'object') })).toBe(POINT);
  });
});

describe('groups that nobody plays', () => {
  const grouped = variant('radio-silence', (s) => {
    Object.assign(s.assembly, structuredClone(rivals.assembly), { groupSupport: 150 });
    s.aims = [];
    for (const state of s.states) if (state.seat === undefined) state.tilt = {};
    for (const id of ['west-africa', 'south-asia'])
      for (const state of s.states)
        if (state.id === id) state.tilt = { radio: id === 'west-africa' ? -8 : 6 };
  });
  const groups = (orders: Record<string, Orders>) => {
    const game = begin(grouped, { seed: 'r' });
    turn(game, orders);
    return told(game).map((f) => [f.result, f.groups?.given]);
  };

  it('back the better supported live draft of the side they lean to, 0.15 of a voice for each vote', () => {
    expect(groups({ USA: on('p1'), CHN: on('c1') })).toEqual([
      ['fell', 300],
      ['fell', 0],
      ['approved', 450],
    ]);
  });

  it('split where two drafts of their side are level', () => {
    expect(groups({ USA: on('p1'), DEU: on('n1') }).map(([, given]) => given)).toEqual([150, 150, 450]);
  });

  it('leave a draft that two objections killed', () => {
    const kill = on('c1', 'object');
    expect(groups({ USA: on('p1'), GBR: kill, SWE: kill, CHN: on('c1') })).toEqual([
      ['approved', 300],
      ['fell', 0],
      ['fell', 0],
    ]);
  });
});

describe('who could have turned rival drafts alone', () => {
  const split = { USA: on('n1'), DEU: on('p1'), CHN: on('c1'), KEN: on('c1') };

  it('is told once, of the draft that won', () => {
    const game = begin(rivals, { seed: 'r' });
    turn(game, { ...split, IDN: on('c1'), SWE: on('c1') });
    expect(told(game).map((f) => f.pivotal)).toEqual([[], [], []]);
    const close = begin(rivals, { seed: 'r' });
    turn(close, split);
    expect(told(close)[2]?.pivotal).toContain('USA');
    expect(told(close)[0]?.pivotal).toEqual([]);
  });

  it('names the draft that would have won: the two who split had it in their hands', () => {
    const game = begin(rivals, { seed: 'r' });
    turn(game, { ...split, GBR: on('n1') });
    const sways = (state: string) => draftSways(game.setup, told(game), state);
    expect(told(game).map((f) => f.result)).toEqual(['no-rule', 'no-rule', 'no-rule']);
    expect(sways('DEU')).toContainEqual({ text: 'n1', stance: 'support', winner: 'n1' });
    expect(sways('CHN')).toContainEqual({ text: 'c1', stance: 'silent', winner: 'n1' });
    expect(sways('SWE')).toContainEqual({ text: 'c1', stance: 'support', winner: 'c1' });
  });
});
