// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AssemblyPanel } from '../../../src/app/panels/assembly/AssemblyPanel';
import { fetchLarge } from '../../../src/app/store/large';
import { orderProblems } from '../../../src/engine';
import { game, type TestGame } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import type { Draft } from '../../support/full';
import { click, settle } from '../ui/render';
import { desk, type Desk } from './desk';

await fetchLarge();

const choose = (field: HTMLSelectElement, value: string): void => {
  settle(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const labelled = (place: HTMLElement, words: string): HTMLSelectElement => {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
  const field = label?.querySelector('select');
  if (!field) throw new Error(`no choice about “${words}”`);
  return field;
};
/** What the desk wrote is legal as it stands. */
const legal = (g: TestGame, seat: string, { orders }: Desk): void =>
  expect(orderProblems(g.game.setup, g.options(seat), orders())).toEqual([]);

function hall(change: (d: Draft) => void): TestGame {
  return game(ituScenario(change));
}

const polled = () =>
  hall((d) => {
    d.assembly.elections = [
      {
        id: 'sg',
        title: 'Secretary-General',
        turn: 1,
        candidates: [
          { id: 'one', name: 'Ms One', sponsor: 'USA', direction: 'liberal' },
          { id: 'two', name: 'Mr Two', sponsor: 'CHN', direction: 'illiberal' },
        ],
      },
    ];
  });

describe('a secret ballot', () => {
  const pen = (place: HTMLElement, name: string): HTMLElement =>
    [...place.querySelectorAll<HTMLElement>('.pl-candidate')]
      .find((row) => row.textContent?.includes(name))!
      .querySelector('button')!;

  it('is written by pressing candidates in order, and struck out by pressing again', () => {
    const g = polled();
    const at = desk(g, 'KEN', <AssemblyPanel />);
    click(pen(at.place, 'Mr Two'));
    click(pen(at.place, 'Ms One'));
    expect(at.orders().ballots).toEqual({ sg: ['two', 'one'] });
    legal(g, 'KEN', at);
    click(pen(at.place, 'Mr Two'));
    expect(at.orders().ballots).toEqual({ sg: ['one'] });
    click(pen(at.place, 'Ms One'));
    expect(at.orders().ballots).toEqual({});
  });

  it('of a state that owes too much is not written, and the button says why', () => {
    const g = hall((d) => {
      d.assembly.elections = [
        { id: 'sg', title: 'SG', turn: 1, candidates: [{ id: 'one', name: 'Ms One', sponsor: 'USA' }] },
      ];
      d.assembly.franchise = { limit: 2, cost: 5 };
      for (const s of d.states) if (s.id === 'KEN') s.arrears = 2;
    });
    const at = desk(g, 'KEN', <AssemblyPanel />);
    click(pen(at.place, 'Ms One'));
    expect(at.orders().ballots).toBeUndefined();
    expect(pen(at.place, 'Ms One').title).toMatch(/owes/);
    const settle = at.place.querySelector<HTMLInputElement>('.pl-checks input');
    click(settle!);
    expect(at.orders().settle).toEqual(['dues']);
    legal(g, 'KEN', at);
  });
});

describe('around the hall', () => {
  it('a word is said in a region before the vote, one a region', () => {
    const g = hall((d) => {
      d.assembly.regions = [
        { id: 'atu', name: 'The African group', members: ['KEN', 'west-africa'], rule: { support: 250 } },
      ];
      onDocket(d, textOf('i1', 'illiberal'), 'wtsa/plenary', 2);
    });
    const at = desk(g, 'KEN', <AssemblyPanel />);
    const field = labelled(at.place, 'The African group');
    expect([...field.options].map(({ text }) => text)).toEqual(['Say nothing', 'for I1', 'against I1']);
    choose(field, 'against/i1');
    expect(at.orders().steer).toEqual([{ region: 'atu', on: 'i1', side: 'against' }]);
    legal(g, 'KEN', at);
    choose(labelled(at.place, 'The African group'), '');
    expect(at.orders().steer).toEqual([]);
  });

  const housed = () =>
    hall((d) => {
      d.assembly.venues = [
        {
          id: 'iso',
          name: 'ISO',
          summary: 'National bodies vote.',
          entry: 'iso-ballot/ballot',
          weight: 500,
          cost: 10,
        },
      ];
      onDocket(d, textOf('t1', 'liberal', { sponsors: ['USA', 'DEU'], venues: ['iso'] }), 'tap/approval');
    });

  it('a sponsor takes a text to another house, and reads who decides there', () => {
    const g = housed();
    const at = desk(g, 'USA', <AssemblyPanel />);
    choose(labelled(at.place, 'T1'), 'iso');
    expect(at.orders().shop).toEqual([{ text: 't1', venue: 'iso' }]);
    expect(at.place.textContent).toContain('National bodies vote.');
    legal(g, 'USA', at);
  });

  it('who does not sponsor it is not asked', () => {
    const { place } = desk(housed(), 'FIN', <AssemblyPanel />);
    expect(place.textContent).not.toContain('If it does not pass here');
  });

  it('a proxy is given to a seat and taken back', () => {
    const g = hall((d) => {
      d.assembly.franchise = { limit: 2, proxies: true };
      onDocket(d, textOf('i1', 'illiberal'), 'wtsa/plenary');
    });
    const at = desk(g, 'KEN', <AssemblyPanel />);
    const field = at.place.querySelector<HTMLSelectElement>('.pl-more .pl-sentence select');
    choose(field!, 'DEU');
    expect(at.orders().proxy).toBe('DEU');
    legal(g, 'KEN', at);
    choose(field!, '');
    expect(at.orders().proxy).toBeUndefined();
  });
});

describe('a class game', () => {
  it('has nothing around its hall', () => {
    const { place } = desk(game('radio-silence'), 'DEU', <AssemblyPanel />);
    expect(place.textContent).not.toContain('Around the hall');
    expect(place.querySelector('.pl-candidate')).toBeNull();
  });
});
