import { expect, it } from 'vitest';
import { knockoutsOf } from '../../../src/lab/balance/knockouts';
import { measure, type Run, type Wanted } from '../../../src/lab/balance/measure';
import { sizesFor } from '../../../src/lab/balance/sizes';
import { envOf } from '../../../src/lab/pool/env';
import { runTask } from '../../../src/lab/pool/tasks';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { scenario } from '../../support/scenario';

const env = envOf(shippedLibrary());

async function asked(wanted?: Wanted) {
  let jobs = 0;
  const run: Run = async (list) => {
    jobs += list.length;
    return list.map((job) => runTask(job, env));
  };
  const sizes = { ...sizesFor(4), keys: 3 };
  const m = await measure({ base: 'small-rooms' }, scenario('small-rooms'), 'few', sizes, run, wanted);
  return { ...m, jobs };
}

it('a part that is asked for alone has the figures that it has among all', async () => {
  const all = await asked();
  const some = await asked({ parts: ['pairs', 'grid'] });
  expect(some.pairs).toEqual(all.pairs);
  expect(some.grid).toEqual(all.grid);
  expect(all.pairs.length).toBeGreaterThan(0);
  expect(all.grid.flat().length).toBeGreaterThan(0);
});

it('a part that nobody asks for costs no game and stays empty', async () => {
  const some = await asked({ parts: ['fixed'] });
  expect(some.jobs).toBe(4);
  expect(some.fixed).toHaveLength(4);
  expect([some.changing, some.honour, some.defect, some.pairs, some.tables, some.pivots]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});

it('a mechanism is taken out alone where it alone is asked about', async () => {
  const some = await asked({ parts: ['fixed', 'knockouts'], knockouts: ['lock-in'] });
  expect(Object.keys(some.knockouts)).toEqual(['lock-in']);
  expect(some.knockouts['lock-in']).toHaveLength(4);
});

it('motions are taken out of every accord that has them, and of none that has not', () => {
  const patchOf = (id: string) => knockoutsOf(scenario(id)).find((k) => k.id === 'motions')?.patch;
  expect(patchOf('radio-silence')).toEqual({ '/accords/trusted-5g-fund/motions': [] });
  expect(patchOf('small-rooms')).toBeUndefined();
});
