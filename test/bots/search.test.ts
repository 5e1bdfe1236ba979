import { describe, expect, it } from 'vitest';
import { begin, type Orders } from '../../src/engine';
import { tableOf } from '../../src/bots';
import { climb, type Effort } from '../../src/bots/strong/search';
import { shifts } from '../../src/bots/strong/shifts';
import { standing } from '../../src/bots/strong/standing';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const EFFORT: Effort = { worlds: 2, first: 1, turns: 1000, horizon: 1 };
const money = (research: number): Orders => ({ budget: { research } });
const research = (o: Orders) => o.budget?.research ?? 0;
const step = (by: number) => (o: Orders) => money(research(o) + by);
const always = () => true;

/** Best at 50 in every world. */
const hill =
  (seen: number[] = []) =>
  (o: Orders) => {
    seen.push(research(o));
    return { worth: -Math.abs(research(o) - 50), turns: 1 };
  };

describe('the search of a strong bot', () => {
  it('climbs from change to change until nothing is better', () => {
    expect(climb([money(0)], () => [step(10), step(-10)], always, hill(), EFFORT)).toEqual(money(50));
  });

  it('begins with the best of the plans it is given', () => {
    expect(climb([money(0), money(90), money(40)], () => [], always, hill(), EFFORT)).toEqual(money(40));
  });

  it('never tries what the options do not allow', () => {
    const seen: number[] = [];
    const found = climb(
      [money(0)],
      () => [step(10)],
      (o) => research(o) <= 30,
      hill(seen),
      EFFORT,
    );
    expect(found).toEqual(money(30));
    expect(Math.max(...seen)).toBe(30);
  });

  it('stops when its effort is spent, and so gives the same orders on a slow machine', () => {
    const seen: number[] = [];
    const found = climb([money(0)], () => [step(10)], always, hill(seen), { ...EFFORT, turns: 6 });
    expect(seen).toHaveLength(6);
    expect(found).toEqual(money(20));
  });

  it('drops a change that loses in its first world, and weighs the others in all', () => {
    const worlds: number[] = [];
    const play = (o: Orders, world: number) => {
      worlds.push(world);
      return { worth: research(o) === 0 ? 0 : world === 0 ? 1 : -5, turns: 1 };
    };
    expect(climb([money(0)], () => [step(1)], always, play, EFFORT)).toEqual(money(0));
    // The plan in both worlds; then the change, which pleases in the first and disappoints in the second.
    expect(worlds).toEqual([0, 1, 0, 1]);
    worlds.length = 0;
    const loser = (_o: Orders, world: number) => {
      worlds.push(world);
      return { worth: worlds.length > 2 ? -1 : 0, turns: 1 };
    };
    climb([money(0)], () => [step(1)], always, loser, EFFORT);
    expect(worlds).toEqual([0, 1, 0]);
  });
});

describe('changes that a strong bot tries in a long game', () => {
  const { view, options } = tableOf(begin(scenario('radio-silence-seminar'), { seed: SEED }), 'DEU');
  const plan: Orders = {
    budget: { research: 401, market: 299, diplomacy: 101, security: 199 },
    focus: { radio: 333, semiconductors: 333, ai: 333, cyber: 1 },
    accords: Object.fromEntries(options.accords.map((a) => [a.accord, 'honour' as const])),
    acts: [],
  };
  const tried = shifts(view, options, plan, []).map((change) => change(plan));

  it('move money between lines and domains without losing a thousandth', () => {
    const sums = tried.flatMap((o) => [o.budget, o.focus]).map((x) => Object.values(x ?? {}));
    expect(sums.every((shares) => shares.reduce((a, b) => a + b, 0) === 1000)).toBe(true);
    expect(tried.some((o) => (o.budget?.security ?? 0) > 400)).toBe(true);
    expect(tried.some((o) => (o.focus?.['cyber'] ?? 0) > 250)).toBe(true);
  });

  it('turn every accord round, one at a time', () => {
    for (const { accord } of options.accords)
      expect(
        tried
          .filter((o) => o.accords?.[accord] === 'defect')
          .map((o) => ({ ...o.accords, [accord]: 'honour' })),
      ).toEqual([plan.accords]);
  });

  it('leave an accord alone in which it has sworn to honour', () => {
    const [first] = options.accords;
    const promise = {
      from: 'DEU',
      to: 'FRA',
      turn: view.turn,
      status: 'open',
      clause: { kind: 'honour', accord: first?.accord ?? '' },
    };
    const bound = { ...view, promises: [promise] } as unknown as typeof view;
    const orders = shifts(bound, options, plan, []).map((change) => change(plan));
    expect(orders.every((o) => o.accords?.[first?.accord ?? ''] === 'honour')).toBe(true);
  });
});

it('a state of an imagined later turn keeps its money and its accords, and repeats no voice and no act', () => {
  const orders: Orders = {
    budget: { research: 1000 },
    accords: { fund: 'honour' },
    voices: [{ text: 'x', stance: 'object' }],
    acts: [{ verb: 'lend', target: 'KEN' }],
    table: ['y'],
  };
  expect(standing({ DEU: orders })).toEqual({
    DEU: { budget: { research: 1000 }, accords: { fund: 'honour' } },
  });
});
