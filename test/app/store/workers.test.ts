import { expect, it, vi } from 'vitest';
import { portFor, readyToThink } from '../../../src/app/store/thinking/workers';
import type { Scenario } from '../../../src/scenario';

const { log } = vi.hoisted(() => ({ log: [] as string[] }));
const workers = vi.hoisted(() => (name: string) => ({
  default: class {
    constructor() {
      log.push(`${name} starts`);
    }
    terminate(): void {
      log.push(`${name} ends`);
    }
  },
}));
vi.mock('../../../src/app/store/thinking/thinking.worker?worker&inline', () => workers('class'));
vi.mock('../../../src/app/store/thinking/large.worker?worker&inline', () => workers('large'));

it('a large scenario takes the place of a worker that has only the bots of class games, and a class game leaves it there', async () => {
  vi.stubGlobal('Worker', Array);
  const of = (ledger: 'single' | 'full') => ({ rules: { ledger } }) as Scenario;
  const [small, large] = [of('single'), of('full')];
  readyToThink(small);
  const first = await portFor(small);
  expect(log).toEqual(['class starts']);
  readyToThink(large);
  const second = await portFor(large);
  expect(log).toEqual(['class starts', 'class ends', 'large starts']);
  expect(second).not.toBe(first);
  expect(await portFor(small)).toBe(second);
  expect(log).toHaveLength(3);
});
