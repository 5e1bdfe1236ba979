// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { StatecraftPanel } from '../../../src/app/panels/statecraft/StatecraftPanel';
import { game, type TestGame } from '../../support/game';
import { click } from '../ui/render';
import { desk } from './desk';

const button = (place: HTMLElement, verb: string): HTMLButtonElement => {
  const row = [...place.querySelectorAll<HTMLElement>('.pl-verbs > li')].find(
    (one) => one.querySelector('h4')?.textContent === verb,
  );
  const found = row?.querySelector('button');
  if (!found) throw new Error(`no verb ${verb}`);
  return found;
};

const INVEST = 'Invest at home';
const LEND = 'Lend to';

describe('two acts in one turn', () => {
  const two = (): TestGame => game('radio-silence').play();

  it('cannot be the same one at home twice: the second says why, and nothing is written', () => {
    const { place, orders } = desk(two(), 'CHN', <StatecraftPanel />);
    click(button(place, INVEST));
    expect(orders().acts).toEqual([{ verb: 'invest' }]);
    expect(button(place, INVEST).getAttribute('aria-disabled')).toBe('true');
    expect(button(place, INVEST).title).toBe('The same act on the same target twice.');
    click(button(place, INVEST));
    expect(orders().acts).toHaveLength(1);
  });

  it('go to two markets when both are loans', () => {
    const { place, orders } = desk(two(), 'CHN', <StatecraftPanel />);
    click(button(place, LEND));
    click(button(place, LEND));
    const targets = orders().acts?.map(({ target }) => target);
    expect(targets).toHaveLength(2);
    expect(new Set(targets).size).toBe(2);
  });

  it('name each market with the way it leans', () => {
    const { place } = desk(two(), 'CHN', <StatecraftPanel />);
    click(button(place, LEND));
    const options = [...place.querySelectorAll('.pl-acts option')].map((one) => one.textContent ?? '');
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) expect(option).toMatch(/^.+ \((?:[+−][\d.]+|0)\)$/);
  });
});
