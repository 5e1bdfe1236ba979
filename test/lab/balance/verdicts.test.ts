import { describe, expect, it } from 'vitest';
import type { GameRow } from '../../../src/lab/balance/rows';
import { VERDICTS, verdictsOf } from '../../../src/lab/balance/verdicts';
import type { TableRow } from '../../../src/lab/balance/tables';
import { scenario } from '../../support/scenario';
import { variant } from '../../support/variant';
import { gameRow, judged, measured, rows, turnRow } from '../../support/balance';

const radio = scenario('radio-silence');
const seats = radio.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]));

/** The first `hits` of `n` rows end so, the others fragmented. */
const ending = (n: number, hits: number, end: GameRow['ending']) =>
  rows(n, (i) => ({ ending: i < hits ? end : 'fragmented' }));

describe('a change of lead', () => {
  // Three turns; each seat is far above its place's median in turn.
  const alternating = (n: number) =>
    rows(n, (i) => ({
      turns: [0, 1, 2].map((t) => turnRow({ scores: (t + i) % 2 === 0 ? [9, 0] : [0, 9] })),
    }));

  it('is counted against what seats in the same place have', () => {
    expect(judged('lead-changes', { fixed: alternating(20) })).toMatchObject({ holds: true, figure: 2 });
  });

  it('is none where the same seat always stands out', () => {
    const steady = rows(20, (i) => ({
      turns: [0, 1, 2].map(() => turnRow({ scores: i % 2 === 0 ? [9, 0] : [0, 9] })),
    }));
    expect(judged('lead-changes', { fixed: steady })).toMatchObject({ holds: false, figure: 0 });
  });
});

describe('honour', () => {
  it.each([
    [40, true],
    [39, false],
  ])('matters when it turns %d of a hundred endings: %s', (hits, holds) => {
    const more = { honour: ending(100, 50 + hits - 40, 'liberal'), defect: ending(100, 10, 'liberal') };
    expect(judged('honour-matters', more)).toMatchObject({ holds, figure: hits });
  });
});

describe('a payoff table', () => {
  const table = (more: Partial<TableRow>): TableRow => ({
    accord: 'fund',
    seat: 'USA',
    turn: 1,
    game: 'prisoners-dilemma',
    t: 6,
    r: 5,
    p: 0,
    s: -2,
    ...more,
  });

  it.each([
    ['temptation', { t: 6 }, true],
    ['temptation', { t: 5.9 }, false],
    ['temptation', { t: 6, r: -1 }, false],
    ['temptation-felt', { t: 6 }, true],
    ['temptation-felt', { t: 5.99 }, false],
    ['trust-affordable', { s: -10 }, true],
    ['trust-affordable', { s: -10.1 }, false],
    ['real-dilemma', { game: 'chicken' }, true],
    ['real-dilemma', { game: 'harmony' }, false],
    ['real-dilemma', { game: 'deadlock' }, false],
  ] as const)('meets %s with %o: %s', (code, more, holds) => {
    expect(judged(code, { tables: [table(more)] }).holds).toBe(holds);
  });

  it('counts in the accord in which fewest meet the condition', () => {
    const tables = [table({}), table({ accord: 'pact', t: 5 }), table({ accord: 'pact' })];
    expect(judged('temptation', { tables })).toMatchObject({
      figure: 50,
      holds: false,
      note: { accord: 'pact' },
    });
  });

  it('that was never read holds nothing', () => {
    expect(judged('temptation', { tables: [] })).toMatchObject({ holds: false, figure: Number.NaN });
  });
});

describe('a seat', () => {
  const pivots = (n: number, hits: number) =>
    Array.from({ length: n }, (_, i) =>
      Object.fromEntries(seats.map((s) => [s, { pivotal: s !== 'KEN' || i < hits, tried: 3 }])),
    );

  it.each([
    [5, true, false],
    [4, false, false],
    [7, true, true],
  ])('that could change %d of ten endings holds: %s, and reaches the aim: %s', (hits, holds, aimed) => {
    expect(judged('seats-pivotal', { pivots: pivots(10, hits) })).toMatchObject({
      holds,
      aimed,
      figure: 10 * hits,
      note: { seat: 'KEN' },
    });
  });

  it.each([
    [7, 1, true],
    [6, 1, false],
    [7, 0.99, false],
  ])('with %d of ten turns that bring %d points has choices that matter: %s', (hits, gain, holds) => {
    const bests = Array.from({ length: 10 }, (_, i) => ({ seat: 'USA', turn: 1, gain: i < hits ? gain : 0 }));
    expect(judged('choices-matter', { bests }).holds).toBe(holds);
  });

  it('that is nearly always in the lower half of its range fails its range', () => {
    const even = rows(10, (i) => ({ scores: seats.map(() => i) }));
    const low = rows(10, (i) => ({ scores: seats.map((s) => (s === 'CHN' ? (i === 9 ? 100 : 0) : i)) }));
    expect(judged('seats-range', { fixed: even }).holds).toBe(true);
    expect(judged('seats-range', { fixed: low })).toMatchObject({ holds: false, note: { seat: 'CHN' } });
  });
});

describe('an ending', () => {
  it.each([
    [20, true],
    [50, true],
    [19, false],
    [51, false],
  ])('that comes %d times in a hundred is open: %s', (hits, holds) => {
    expect(judged('ending-liberal', { fixed: ending(100, hits, 'liberal') }).holds).toBe(holds);
  });

  it("is held to the scenario's band, and to a restated bar before that", () => {
    const fixed = ending(100, 16, 'liberal');
    const bands = { liberal: [150, 600], fragmented: [0, 1000], illiberal: [0, 1000] } as const;
    const balance = { verdicts: [], free: [], bands: structuredClone(bands) as never };
    expect(judged('ending-liberal', { fixed }, balance).holds).toBe(true);
    const restated = [{ id: 'ending-liberal', max: 10, reason: 'for a test' }];
    expect(judged('ending-liberal', { fixed }, { ...balance, restated })).toMatchObject({
      holds: false,
      bar: { max: 10 },
      restated: { from: { min: 20, max: 50 }, reason: 'for a test' },
    });
  });
});

describe('a defector', () => {
  const pairs = (first: number, whole: number, noise: number) =>
    [-1, 0, 1, 0].map((x) => ({
      seat: 'USA',
      company: 'mixed' as const,
      first: first + noise * x,
      whole: whole + noise * x,
    }));

  it('gains at first and loses in the end, clear of chance', () => {
    expect(judged('cheat-gains-at-first', { pairs: pairs(2, -5, 1) }).holds).toBe(true);
    expect(judged('cheat-loses', { pairs: pairs(2, -5, 1) }).holds).toBe(true);
  });

  it('that only seems to lose has not lost', () => {
    expect(judged('cheat-loses', { pairs: pairs(2, -0.5, 3) })).toMatchObject({ figure: -0.5, holds: false });
  });

  it('among mixed others says nothing of one among reciprocators', () => {
    expect(judged('cheat-loses-to-reciprocators', { pairs: pairs(2, -5, 1) }).holds).toBe(false);
  });
});

describe('own aims of swing seats and autocracies', () => {
  const met = (share: (aim: string) => number) =>
    rows(100, (i) => ({ aims: radio.aims.map((a) => i < share(a.seat)) }));

  it.each([
    [30, 'aims-in-reach', true],
    [29, 'aims-in-reach', false],
    [60, 'aims-not-given', true],
    [61, 'aims-not-given', false],
  ])('met by Kenya in %d of a hundred games: %s %s', (hits, code, holds) => {
    const fixed = met((seat) => (seat === 'KEN' ? hits : 45));
    expect(judged(code, { fixed }).holds).toBe(holds);
  });

  it("are not judged by a democracy's", () => {
    const fixed = met((seat) => (seat === 'USA' ? 0 : 45));
    expect(judged('aims-in-reach', { fixed }).holds).toBe(true);
  });
});

describe('breaks', () => {
  it('count what somebody made, and neither texts nor events', () => {
    const made = [turnRow({ breaks: { named: 1 } }), turnRow({ breaks: { locks: 1 } })];
    const came = [turnRow({ breaks: { texts: 3, events: 1 } }), turnRow({ breaks: { named: 1 } })];
    expect(judged('breaks', { fixed: [gameRow({ turns: made })] })).toMatchObject({ figure: 1, holds: true });
    expect(judged('breaks', { fixed: [gameRow({ turns: came })] })).toMatchObject({
      figure: 0.5,
      holds: false,
    });
  });
});

describe('a mechanism', () => {
  it.each([
    [1, true],
    [0, false],
  ])('taken out that changes %d of twenty endings matters: %s', (changed, holds) => {
    const knockouts = { deals: ending(20, changed, 'liberal') };
    expect(judged('matters-deals', { fixed: ending(40, 0, 'liberal'), knockouts }).holds).toBe(holds);
  });
});

describe('a pure plan', () => {
  const plans = (gain: number, noise: number) =>
    [-1, 1, -1, 1].map((x) => ({ plan: 'all-invest', seat: 'USA', gain: gain + noise * x }));

  it('that is clearly better than the bot by more than a point fails, and one that chance lifts does not', () => {
    expect(judged('no-pure-plan', { plans: plans(3, 0.1) })).toMatchObject({
      holds: false,
      note: { plan: 'all-invest' },
    });
    expect(judged('no-pure-plan', { plans: plans(3, 4) }).holds).toBe(true);
    expect(judged('no-pure-plan', { plans: plans(-2, 0.1) }).holds).toBe(true);
  });
});

describe('a choice', () => {
  const used = (hits: number) => [
    gameRow({ usage: { 'verb:ban': { used: hits, chances: 100 }, 'verb:loan': { used: 50, chances: 100 } } }),
  ];

  it.each([
    [2, true],
    [1, false],
    [98, true],
    [99, false],
  ])('made in %d of a hundred chances is alive: %s', (hits, holds) => {
    expect(judged('nothing-dead', { fixed: used(hits) })).toMatchObject({
      holds,
      note: { choice: 'verb:ban' },
    });
  });

  it('that never was open is dead', () => {
    const usage = { 'verb:ban': { used: 0, chances: 0 }, 'verb:loan': { used: 50, chances: 100 } };
    expect(judged('nothing-dead', { fixed: [gameRow({ usage })] })).toMatchObject({
      holds: false,
      note: { choice: 'verb:ban' },
    });
  });
});

describe('the registry', () => {
  const grid = [0, 1, 2].map((p) =>
    [0, 1].map((k) => gameRow({ needle: p + k, scores: seats.map(() => p) })),
  );

  it('has each code once', () => {
    expect(new Set(VERDICTS.map((v) => v.code)).size).toBe(VERDICTS.length);
  });

  it('declares what the scenario names, and everything where it names nothing', () => {
    const named = variant('radio-silence', (s) => {
      s.balance = { verdicts: ['breaks'], free: [] };
    });
    const declared = verdictsOf(measured({ scenario: named, grid, fixed: rows(3, () => ({})) }));
    expect(declared.filter((v) => v.declared).map((v) => v.code)).toEqual(['breaks']);
    const open = variant('radio-silence', (s) => {
      s.balance = { verdicts: [], free: [] };
    });
    expect(verdictsOf(measured({ scenario: open, grid })).every((v) => v.declared)).toBe(true);
  });

  it('does not ask a scenario about what it does not have', () => {
    const codes = verdictsOf(measured({ scenario: scenario('small-rooms'), grid })).map((v) => v.code);
    expect(codes).not.toContain('matters-deals');
    expect(codes).not.toContain('aims-in-reach');
  });

  it('refuses a verdict that there is not, and names those there are', () => {
    const wrong = variant('radio-silence', (s) => {
      s.balance = { verdicts: ['break'], free: [] };
    });
    expect(() => verdictsOf(measured({ scenario: wrong, grid }))).toThrow(
      /no verdict "break"; there are .*breaks/,
    );
  });
});
