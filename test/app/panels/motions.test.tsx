// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MotionCards } from '../../../src/app/panels/accords/MotionCards';
import { game } from '../../support/game';
import { FUND, dues, fund, fundWith, hands, motionTo } from '../../support/motions';
import { click, named, texts } from '../ui/render';
import { desk } from './desk';

const inspectors = motionTo(
  { kind: 'enforcement', evidence: 400, upkeep: { home: 0.5, budget: 0 } },
  { title: 'More inspectors', summary: 'Cheats are found more often.' },
);

describe('a motion in the accord panel', () => {
  it('says what changes, who may vote and what it takes', () => {
    const { place } = desk(fund([inspectors]), 'DEU', <MotionCards accord={FUND} />);
    expect(texts(place, 'h4')).toEqual(['To the vote: More inspectors']);
    expect(texts(place, '.pl-accord > p')).toEqual([
      'Cheats are found more often. About 4 in 5 are inspected, not 2 in 5. Next turn that is −0.5 at home for you.',
      'the United States, the United Kingdom, Germany and Sweden vote, one vote each. It takes more yes than no. All see how you vote, and it counts from next turn.',
    ]);
  });

  it('offers yes, no and abstention, and abstains until something is chosen', () => {
    const { place, orders } = desk(fund([inspectors]), 'DEU', <MotionCards accord={FUND} />);
    expect(texts(place, 'fieldset label')).toEqual(['Yes', 'No', 'Abstain']);
    expect(named(place, 'label', 'Abstain').querySelector('input')?.checked).toBe(true);
    expect(orders().motions).toBeUndefined();
    click(named(place, 'label', 'Yes').querySelector('input') as HTMLElement);
    expect(orders().motions).toEqual({ motion: 'yes' });
    click(named(place, 'label', 'No').querySelector('input') as HTMLElement);
    expect(orders().motions).toEqual({ motion: 'no' });
  });

  it('says what members have voted in, and asks whether to end it', () => {
    const g = fund([inspectors])
      .orders(hands(['yes', 'yes', 'yes', 'no']))
      .play();
    const { place } = desk(g, 'SWE', <MotionCards accord={FUND} />);
    expect(place.textContent).toContain('Members have voted this in: “More inspectors”.');
    expect(texts(place, 'h4')).toEqual(['To the vote: end “More inspectors”']);
  });

  it('that rests is no card any more, and says when it comes back', () => {
    const scenario = fundWith([inspectors]);
    const g = game({ ...scenario, rules: { ...scenario.rules, institutions: { rest: 1 } } });
    const asked = desk(g, 'SWE', <MotionCards accord={FUND} />).place.textContent;
    expect(asked).toContain('What is decided rests for 1 turn, whichever way it goes.');
    g.orders(hands(['no', 'no', 'no', 'no'])).play();
    const { place } = desk(g, 'SWE', <MotionCards accord={FUND} />);
    expect(texts(place, 'h4')).toEqual([]);
    expect(place.textContent).toBe('Decided, and open again: “More inspectors” in turn 3.');
  });

  it('shows an outsider no card', () => {
    expect(desk(fund([inspectors]), 'KEN', <MotionCards accord={FUND} />).place.textContent).toBe('');
  });

  it.each([
    [{ kind: 'veto' }, 'After that, one no stops any change.'],
    [{ kind: 'quorum', least: 3 }, 'Fewer than 3 who pay, two turns running, and the accord ends.'],
    [{ kind: 'secrecy', conduct: 'all' }, 'Everybody is told who paid.'],
    [{ kind: 'secrecy', count: 'members' }, 'Only members are told how many paid.'],
    [{ kind: 'observers', states: ['KEN'] }, 'Kenya learns what members learn.'],
    [{ kind: 'suspension', suspend: 'none' }, 'Whoever is read out keeps its share.'],
  ] as const)('says what %j does', (effect, sentence) => {
    const { place } = desk(
      fund([motionTo(structuredClone(effect) as Parameters<typeof motionTo>[0])]),
      'USA',
      <MotionCards accord={FUND} />,
    );
    expect(texts(place, '.pl-accord > p')[0]).toBe(`Something changes. ${sentence}`);
  });
});

it('lists open books: who is out is the seat’s to know only under that rule', () => {
  const books = motionTo({ kind: 'secrecy', conduct: 'all' });
  const g = fund([books])
    .orders(hands(['yes', 'yes', 'yes', 'yes']))
    .play();
  g.orders(dues([true, true, false, true])).play();
  const known = g.view('KEN').facts.filter((f) => f.kind === 'conduct' && f.accord === FUND && !f.honoured);
  expect(known).toMatchObject([{ state: 'DEU', turn: 2 }]);
});
