import { describe, expect, it } from 'vitest';
import {
  changesSince,
  follow,
  lastHash,
  markOf,
  replay,
  type Game,
  type SeatPlayer,
} from '../../../src/engine';
import { worker, type Asked, type Told } from '../../../src/app/store/thinking/job';
import { takeStepAtOnce, type Step, type Thinking } from '../../../src/app/store/thinking/step';
import {
  coursesBeside,
  openBeside,
  prospectsBeside,
  reckonBeside,
  stepBeside,
} from '../../../src/app/store/thinking/thinker';
import {
  forecast,
  prospects,
  recordOf,
  viewFor,
  worldAt,
  type OrderSet,
  type Snapshot,
} from '../../../src/engine';
import type { Account } from '../../../src/app/models/facts';
import { regretsOf } from '../../../src/app/models/factsRegret';
import { coursesWanted } from '../../../src/app/models/hindsight';
import { keepCourse, turnedBy } from '../../../src/app/models/turned';
import { game } from '../../support/game';

const seats: Record<string, SeatPlayer> = {
  DEU: { kind: 'person' },
  GBR: { kind: 'bot', player: 'status-quo', strategy: 'grim' },
  CHN: { kind: 'bot', player: 'revisionist', strategy: 'always-defect', level: 'beginner' },
};
const resolve: Step = { kind: 'resolve', orders: {}, interventions: [] };
const begun = (): Game => game('radio-silence', { seats }).game;

/** Everything the worker tells of a job, as it travels. */
function told(work: ReturnType<typeof worker>, asked: Asked): Told[] {
  return [...work(structuredClone(asked))].flatMap((said) => (said === null ? [] : [structuredClone(said)]));
}

/** Brings a game to what the worker told of it; false where it said that it has no copy. */
function apply(of: Game, all: readonly Told[]): boolean {
  const last = all.at(-1);
  if (last === undefined || !('arrived' in last)) return false;
  const parts = all.flatMap((one) => ('part' in one ? [one.part] : []));
  follow(of, {
    ...last.arrived.changes,
    entries: parts.flatMap(({ entries }) => entries),
    facts: parts.flatMap(({ facts }) => facts),
  });
  return true;
}

const shape = ({ world, facts, ledger, record, history }: Game) => ({
  hash: lastHash(record),
  numbers: [...world.numbers],
  at: [world.turn, world.step, world.ending],
  deals: world.deals,
  promises: world.promises,
  facts,
  entries: ledger.entries,
  record,
  history: history.map((one) => [one.turn, one.deals.length, ...one.numbers]),
});

describe('a game whose steps are taken beside the page', () => {
  it('is the game whose steps are taken in it, from the first offer to the end', () => {
    const work = worker();
    const [here, page] = [begun(), begun()];
    let id = 0;
    const beside = (step: Step): void => {
      id += 1;
      const at = { kind: 'step', id, game: 1, at: lastHash(page.record), seats, step } as const;
      const steps = page.record.turns.length;
      // The first time the whole of it travels; then only what the copy lacks, which here is nothing.
      const whole = id === 1 ? { whole: { scenario: page.setup.scenario, record: page.record } } : {};
      expect(apply(page, told(work, { ...at, from: steps, lacks: [], ...whole }))).toBe(true);
    };
    while (here.world.ending === null)
      for (const step of [{ kind: 'open' }, { kind: 'answer' }, resolve] as const) {
        takeStepAtOnce(here, seats, step);
        beside(step);
      }
    expect(shape(page)).toEqual(shape(here));
    expect(replay(page.setup.scenario, recordOf(page)).holds).toBe(true);
  });

  it('takes what a person said in the page before it answers', () => {
    const work = worker();
    const page = begun();
    const at = { kind: 'step', game: 1, seats } as const;
    const whole = { scenario: page.setup.scenario, record: page.record };
    apply(
      page,
      told(work, {
        ...at,
        id: 1,
        at: lastHash(page.record),
        from: 0,
        lacks: [],
        whole,
        step: { kind: 'open' },
      }),
    );
    const before = page.record.turns.length;
    const own = game('radio-silence', { seats });
    takeStepAtOnce(own.game, seats, { kind: 'open' });
    takeStepAtOnce(own.game, seats, resolve);
    const since = { ...markOf(page) };
    takeStepAtOnce(page, seats, resolve);
    expect(changesSince(page, since).steps.length).toBe(1);
    const lacks = page.record.turns.slice(before);
    const answer = told(work, {
      ...at,
      id: 2,
      at: lastHash(page.record),
      from: before,
      lacks,
      step: { kind: 'open' },
    });
    expect(apply(page, answer)).toBe(true);
    takeStepAtOnce(own.game, seats, { kind: 'open' });
    expect(lastHash(page.record)).toBe(lastHash(own.game.record));
  });

  it('says that it is lost where its copy is another game, an earlier one or none', () => {
    const page = begun();
    const asked = {
      kind: 'step',
      id: 1,
      game: 1,
      at: lastHash(page.record),
      from: 0,
      lacks: [],
      seats,
      step: resolve,
    } as const;
    const work = worker();
    expect(told(work, asked)).toEqual([{ lost: true }]);
    const whole = { scenario: page.setup.scenario, record: page.record };
    expect(told(work, { ...asked, whole }).at(-1)).toHaveProperty('arrived');
    expect(told(work, asked)).toEqual([{ lost: true }]);
    expect(told(work, { ...asked, whole }).at(-1)).toHaveProperty('arrived');
    expect(told(work, { ...asked, game: 2, from: 1 })).toEqual([{ lost: true }]);
  });

  it('does not go where its changes do not begin', () => {
    const [here, other] = [begun(), begun()];
    const since = markOf(here);
    takeStepAtOnce(here, seats, resolve);
    const changes = changesSince(here, since);
    takeStepAtOnce(other, seats, resolve);
    const stood = lastHash(other.record);
    expect(() => follow(other, changes)).toThrow(RangeError);
    expect(lastHash(other.record)).toBe(stood);
  });

  it('is opened from its record, step by step, and one that was changed is named', () => {
    const here = begun();
    for (let turn = 1; turn <= 3; turn += 1) takeStepAtOnce(here, seats, resolve);
    const { scenario } = here.setup;
    const all = told(worker(), { kind: 'open', id: 1, game: 1, scenario, record: here.record });
    expect(all.filter((one) => 'opened' in one).length).toBe(3);
    const page = begun();
    expect(apply(page, all)).toBe(true);
    expect(shape(page)).toEqual(shape(here));
    const record = recordOf(here);
    const [, second] = record.turns;
    if (second) second.hash = '0';
    const wrong = told(worker(), { kind: 'open', id: 2, game: 1, scenario, record });
    expect(wrong.at(-1)).toEqual({ differs: { turn: 2, phase: 'orders' } });
  });
});

describe('where there is nothing beside the page', () => {
  it('bots decide in it, one by one, and the page is told who is thinking', async () => {
    const [here, page] = [begun(), begun()];
    takeStepAtOnce(here, seats, resolve);
    const heard: Thinking[] = [];
    await stepBeside(page, seats, resolve, { wanted: () => true, progress: (one) => heard.push(one) });
    expect(heard).toEqual([
      { seat: 'GBR', done: 0, of: 2 },
      { seat: 'CHN', done: 1, of: 2 },
    ]);
    expect(lastHash(page.record)).toBe(lastHash(here.record));
  });

  it('a step that is not wanted any more changes nothing', async () => {
    const page = begun();
    const stood = lastHash(page.record);
    let asked = 0;
    const wanted = (): boolean => (asked += 1) < 3;
    expect(await stepBeside(page, seats, resolve, { wanted })).toBeUndefined();
    expect(lastHash(page.record)).toBe(stood);
  });

  it('a record is opened in it, and left off when it is asked to', async () => {
    const here = begun();
    for (let turn = 1; turn <= 3; turn += 1) takeStepAtOnce(here, seats, resolve);
    const { scenario } = here.setup;
    const seen: number[] = [];
    const opened = await openBeside(scenario, recordOf(here), { progress: (done) => seen.push(done) });
    expect(seen).toEqual([0, 1, 2]);
    expect('game' in opened && lastHash(opened.game.record)).toBe(lastHash(here.record));
    const { signal } = { signal: AbortSignal.abort() };
    await expect(openBeside(scenario, recordOf(here), { signal })).rejects.toThrow('not wanted');
  });

  it('forecasts and prospects are those of the rules', async () => {
    const here = begun();
    const view = viewFor(here, 'DEU');
    const { scenario } = here.setup;
    const asked = { scenario, view, orders: {}, assumption: 'last' } as const;
    expect(await reckonBeside(asked)).toEqual(forecast(here.setup, view, {}, 'last'));
    const known: unknown[] = [];
    const [accord] = here.setup.accords;
    const of = { scenario, view, accord: accord?.id ?? '', strikes: false, first: false };
    await prospectsBeside(of, (one) => known.push(one), new AbortController().signal);
    const all = [...prospects(here.setup, view, accord?.id ?? '')].filter((one) => one !== null);
    expect(known).toEqual(all);
  });

  it('hindsight is the same whether the turn is played again beside the page or when it is asked', async () => {
    const g = begun();
    for (let turn = 1; turn <= 2; turn += 1) takeStepAtOnce(g, seats, resolve);
    const account = (of: Game): Account => ({
      setup: of.setup,
      seat: 'DEU',
      turn: 2,
      over: false,
      facts: of.facts,
      entries: of.ledger.entries,
      start: of.history[0] ?? of.world,
      before: of.history[1] ?? of.world,
      after: of.history[2] ?? of.world,
      turned: turnedBy(of, 2, 'DEU'),
    });
    const other = replay(g.setup.scenario, g.record).game;
    const wanted = coursesWanted(g, account(g));
    expect(wanted.length).toBeGreaterThan(0);
    const heard: string[] = [];
    const keep = (change: OrderSet, world: Snapshot): void => {
      heard.push(JSON.stringify(change));
      keepCourse(g, 2, change, worldAt(g.setup, structuredClone(world)));
    };
    await coursesBeside(g, 2, wanted, keep, new AbortController().signal);
    expect(heard).toEqual(wanted.map((change) => JSON.stringify(change)));
    expect(coursesWanted(g, account(g))).toEqual([]);
    expect(regretsOf(account(g))).toEqual(regretsOf(account(other)));
    expect(told(worker(), { kind: 'courses', id: 1, game: 1, turn: 2, changes: wanted })).toEqual([
      { lost: true },
    ]);
  });
});
