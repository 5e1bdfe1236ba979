import { describe, expect, it } from 'vitest';
import { moneyAt, targetSums } from '../../../src/engine/full/compete';
import { arenaOf, targetsOf } from '../../../src/engine/full/arena';
import { frameOf } from '../../../src/engine/full/frame';
import { luck } from '../../support/turn';
import { under, type Pact } from '../../support/joint';

type Input = Extract<Pact['provisions'][number], { kind: 'loan-fund' }>;
const fund = (more: Partial<Input> = {}): Pact => ({
  due: 50,
  provisions: [{ kind: 'loan-fund', domain: 'ai', phi: 560, ...more }],
  change(d) {
    d.events = [
      { id: 'war', title: 'War', summary: 'War.', turn: 1, effects: [{ damage: { at: 'KEN', by: 5 } }] },
      { id: 'later', title: 'War', summary: 'War.', turn: 2, effects: [{ damage: { at: 'KEN', by: 5 } }] },
    ];
  },
});
const support = (t: ReturnType<typeof under>, id: string) =>
  t.mods.support[t.setup.states.length + t.setup.state(id)];
const told = (t: ReturnType<typeof under>) => t.facts.find((f) => f.kind === 'loan-frozen');

describe('a loan fund with a condition', () => {
  it('lends while its condition is kept, and tells nobody', () => {
    const t = under(fund({ conditionality: { when: { happened: 'later' } } }));
    expect(support(t, 'DEU')).toBeGreaterThan(0);
    expect(told(t)).toBeUndefined();
  });

  it('lends nothing from the turn of a war on, but what defectors kept', () => {
    const t = under({ ...fund({ conditionality: { when: { happened: 'war' } } }), defect: ['JPN'] });
    expect([support(t, 'DEU'), support(t, 'JPN')]).toEqual([0, 740]);
  });

  it('tells members and borrowers, and costs the borrowers’ trust in who lends', () => {
    const t = under({
      ...fund({ conditionality: { when: { happened: 'war' }, trust: 30 } }),
      defect: ['JPN'],
    });
    expect(told(t)).toMatchObject({ why: 'condition' });
    expect(told(t)?.to).toEqual(expect.arrayContaining(['DEU', 'KEN', 'IDN', 'west-africa']));
    expect(told(t)?.to).not.toContain('CHN');
    const trust = t.mods.trust.filter((x) => x.from === t.setup.state('KEN'));
    expect(trust.map((x) => [t.setup.states[x.to]?.id, x.by])).toEqual([
      ['DEU', -30_000],
      ['FRA', -30_000],
      ['GBR', -30_000],
    ]);
  });

  it('that concerns one borrower goes on lending to the others', () => {
    const t = under(fund({ conditionality: { when: { happened: 'war' }, at: 'KEN' } }), 'market');
    expect(support(t, 'DEU')).toBeGreaterThan(0);
    expect(told(t)).toMatchObject({ at: 'KEN' });
    const frame = frameOf(t.setup);
    const targets = targetsOf(t);
    const sums = targetSums(frame, targets);
    const reaches = (id: string) =>
      moneyAt(frame, targets, sums, t.setup.state('DEU'), t.setup.state(id), arenaOf(t).money[1] as number);
    expect(reaches('KEN')).toBe(0);
    expect(reaches('IDN')).toBeGreaterThan(0);
  });

  it('tells borrowers when politics fail it instead', () => {
    const t = under({
      ...fund({ failChance: 100, conditionality: { when: { happened: 'later' } } }),
      chance: luck(0),
    });
    expect(support(t, 'DEU')).toBe(0);
    expect(told(t)).toMatchObject({ why: 'politics' });
  });

  it('may ask for anything a condition can ask', () => {
    const below = (value: number) =>
      under(fund({ conditionality: { when: { atMost: { measure: 'approval', of: 'KEN', value } } } }));
    // Approval begins at 52.
    expect(told(below(51))).toBeUndefined();
    expect(told(below(52))).toBeDefined();
  });
});
