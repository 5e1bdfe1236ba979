import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/app/models/factsLine';
import { eventEffects } from '../../../src/app/models/factsShock';
import type { Scenario } from '../../../src/scenario/types';
import { game } from '../../support/game';
import { scenario } from '../../support/scenario';
import { told } from './told';

type Event = Scenario['events'][number];

/** What the first turn's only event moved, told line by line, in Radio Silence with these effects. */
function shock(effects: Event['effects']): string[] {
  const event: Event = { ...scenario('radio-silence').events[0]!, id: 'test-shock', turn: 1, effects };
  const { group: _, ...alone } = event;
  const g = game({ ...scenario('radio-silence'), events: [alone] }).play();
  return eventEffects(told(g.game, 'GBR'), 'test-shock').map((e) => `${lineText(e.subject)} ${e.by}`);
}

const market = (at: string, by: number) => ({ tilt: { domain: 'radio', at, by } });

describe('what a shock moved', () => {
  it('is one line where every market moved by the same', () => {
    expect(shock([{ tilt: { domain: 'radio', by: 8 } }])).toEqual(['every market 8']);
  });

  it('names three markets in one line, and two each by itself', () => {
    const two = [market('KEN', 5), market('IDN', 5)];
    expect(shock([...two, market('gulf', 5)])).toEqual(['tilt of Kenya, Indonesia and the Gulf 5']);
    expect(shock(two)).toEqual(['tilt of Kenya, 5G networks 5', 'tilt of Indonesia, 5G networks 5']);
  });

  it('keeps apart markets that moved by different figures, the largest first', () => {
    const [first, ...others] = shock([{ tilt: { domain: 'radio', by: -4 } }, market('KEN', -3)]);
    expect(first).toBe('tilt of Kenya, 5G networks -7');
    expect(others).toHaveLength(1);
    expect(others[0]).toMatch(/^tilt of Indonesia, .+ and .+ -4$/);
  });
});
