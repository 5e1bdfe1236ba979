// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { AccordPanel } from '../../../src/app/panels/accords/AccordPanel';
import { AssemblyPanel } from '../../../src/app/panels/assembly/AssemblyPanel';
import { ResearchPanel } from '../../../src/app/panels/research/ResearchPanel';
import { StatecraftPanel } from '../../../src/app/panels/statecraft/StatecraftPanel';
import { fetchLarge } from '../../../src/app/store/large';
import { isGrouped, verbName } from '../../../src/app/models/verbs';
import { likelyTargets, placeGroups } from '../../../src/app/models/suggest';
import { docketOrder } from '../../../src/app/models/docket';
import { hasMessage } from '../../../src/app/words/whole';
import { VERBS } from '../../../src/engine/statecraft/registry';
import { bigTable } from '../../support/big';
import { fullScenario } from '../../support/full';
import { game, type TestGame } from '../../support/game';
import { click } from '../ui/render';
import { desk } from './desk';

await fetchLarge();

const table = (): TestGame => game(bigTable);
const titled = (place: HTMLElement, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map((one) => one.textContent ?? '');

describe('eleven accords of one seat', () => {
  const accords = () => desk(table(), 'DEU', <AccordPanel />);

  it('stand as one line each, five before the player and the rest one tap away', () => {
    const { place } = accords();
    expect(table().options('DEU').accords).toHaveLength(11);
    expect(place.querySelectorAll(':scope > div > .pl-rows > li, :scope > .pl-rows > li')).toHaveLength(5);
    expect(titled(place, 'summary')).toContain('6 more of yours');
    expect(place.querySelectorAll('.sb-card')).toHaveLength(0);
  });

  it('are honoured all by one press, and by the next stand as they did', () => {
    const { place, orders } = accords();
    const [all, none] = [...place.querySelectorAll<HTMLElement>('.pl-buttons button')];
    click(all!);
    expect(Object.values(orders().accords ?? {})).toEqual(Array.from({ length: 11 }, () => 'honour'));
    click(none!);
    expect(orders().accords).toBeUndefined();
  });

  it('name the accords of others apart from their own', () => {
    const { place } = accords();
    expect(titled(place, 'summary')).toContain('3 accords without you');
  });
});

describe('a long docket', () => {
  it('puts the heaviest texts that a seat can change first, and loses none', () => {
    const g = table();
    const { texts } = g.options('DEU');
    const { setup } = g.game;
    const { first, rest, over } = docketOrder(setup, texts);
    const all = [...first, ...rest, ...over];
    expect(new Set(all)).toEqual(new Set(texts.map(({ item }) => item)));
    expect(all).toHaveLength(new Set(all).size);
    const weight = (item: string): number =>
      Math.max(
        ...texts
          .filter((text) => text.item === item)
          .map(({ text }) => Math.abs(setup.stepOf(setup.text(text)))),
      );
    const open = [...first, ...rest].map(weight);
    expect(open).toEqual(open.toSorted((a, b) => b - a));
  });

  it('shows three, and folds the others under their number', () => {
    const { place } = desk(table(), 'DEU', <AssemblyPanel />);
    const lists = [...place.querySelectorAll('.pl-texts')].filter((one) => !one.closest('details'));
    expect(lists).toHaveLength(1);
    expect(lists[0]?.querySelectorAll('.pl-text')).toHaveLength(3);
    expect(titled(place, 'summary').some((words) => words.includes('more text'))).toBe(true);
  });

  it('of a class game keeps the order of the scenario, and nothing is folded', () => {
    const g = game('radio-silence');
    const items = [...new Set(g.options('DEU').texts.map(({ item }) => item))];
    expect(docketOrder(g.game.setup, g.options('DEU').texts)).toEqual({
      first: items,
      rest: [],
      lighter: false,
      over: [],
    });
  });
});

describe('joint projects', () => {
  const doors = (id: string) => titled(desk(game(id), 'DEU', <ResearchPanel />).place, 'summary');

  it('are folded under their number where they are many', () => {
    expect(doors('long-table')).toContain('5 joint projects');
  });
});

describe('forty-six targets', () => {
  const spy = () => {
    const at = desk(table(), 'DEU', <StatecraftPanel />);
    const rows = [...at.place.querySelectorAll('.pl-verbs > li')];
    const row = rows.find((one) => one.querySelector('h4')?.textContent === verbName('espionage'));
    click(row!.querySelector('button')!);
    return at;
  };

  it('begin with the strongest of the other camp where the act harms', () => {
    const { orders } = spy();
    expect(orders().acts).toEqual([{ verb: 'espionage', target: 'CHN' }]);
  });

  it('stand in groups with the likely ones first, each once', () => {
    const g = table();
    const { setup } = g.game;
    const targets = g.options('DEU').verbs.find(({ verb }) => verb === 'lend')!.targets;
    const places = targets.map(({ value }) => ({ value, label: value }));
    const groups = placeGroups(setup, places, () => likelyTargets(setup, g.view('DEU'), false, targets));
    const [likely] = groups;
    expect(likely?.options).toHaveLength(5);
    for (const { value } of likely!.options) expect(setup.states[setup.state(value)]?.pole).toBe('hedging');
    const all = groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(all).toHaveLength(46);
    expect(new Set(all).size).toBe(46);
  });

  it('stay one list in the given order while they are few', () => {
    const { setup } = game('radio-silence').game;
    const places = ['KEN', 'IDN', 'CHN'].map((value) => ({ value, label: value }));
    expect(placeGroups(setup, places, () => ['CHN'])).toEqual([{ label: '', options: places }]);
  });
});

describe('every act of state', () => {
  it.each(VERBS.map(({ id }) => id))('%s has a name, a sentence and a place in a long list', (id) => {
    expect(hasMessage(`verb.${id}`)).toBe(true);
    expect(hasMessage(`verb.${id}.does`)).toBe(true);
    expect(isGrouped(id)).toBe(true);
  });
});

describe('an act that could be aimed at nobody', () => {
  it('is not chosen, and says why instead of that it stands there already', () => {
    const g = game(
      fullScenario((d) => {
        d.rules.instruments = {};
        d.rules.statecraft.verbs = ['stand-by'];
      }),
    );
    const { place, orders } = desk(g, 'USA', <StatecraftPanel />);
    const button = place.querySelector<HTMLButtonElement>('.pl-verbs button')!;
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.title).toBe('Nobody puts pressure on it.');
    click(button);
    expect(orders().acts).toBeUndefined();
  });
});

describe('the inside of a state', () => {
  const inside = (seat: string, on = true) =>
    desk(
      game(
        fullScenario((d) => {
          if (on) d.rules.domestic = {};
        }),
      ),
      seat,
      <StatecraftPanel />,
    ).place;

  it('shows what a democracy and what an autocracy stands on', () => {
    expect(titled(inside('USA'), '.pl-inside dt button')).toEqual(['Liberties', 'State capacity']);
    expect(titled(inside('CHN'), '.pl-inside dt button')).toContain('Loyalty of elites');
  });

  it('is not there where the scenario has none', () => {
    expect(inside('USA', false).querySelector('.pl-inside')).toBeNull();
  });
});
