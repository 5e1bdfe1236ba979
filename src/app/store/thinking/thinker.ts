import { beginning, follow, lastHash, replaying, setUp } from '../../../engine';
import type {
  Changes,
  Forecast,
  Game,
  GameRecord,
  OrderSet,
  ProjectsTurn,
  Prospects,
  SeatPlayer,
  Snapshot,
} from '../../../engine';
import type { Scenario } from '../../../scenario';
import { isLong } from '../../models/agenda';
import type { Arrived } from './copy';
import { inSlices } from './inSlices';
import { coursesOf, outlookOf, prospectsOf, readied, reckon } from './job';
import type {
  CoursesAsked,
  ForecastAsked,
  OpenAsked,
  OutlookAsked,
  ProspectsAsked,
  StepAsked,
  Told,
} from './job';
import { Left, type Port } from './port';
import { takeStep, type Step, type Thinking } from './step';
import type { Said } from './talk';
import { giveUp, portFor } from './workers';

/** Of an asked job, what the page has to say. */
type Ask<T> = Omit<T, 'id' | 'kind'>;

/** Numbers of the page's games, and how far the copy beside the page is known to be. */
const numbers = new WeakMap<Game, number>();
let given = 0;
let held: { readonly by: Port; readonly game: number; readonly steps: number } | null = null;

function numberOf(game: Game): number {
  const known = numbers.get(game);
  if (known !== undefined) return known;
  given += 1;
  numbers.set(game, given);
  return given;
}

/**
 * Takes a step of a game beside the page and brings the game to it; in the page itself, with pauses, where the browser refuses a worker.
 * The game must not change meanwhile. Where it is no longer wanted when it comes, the game stays as it was.
 * @returns what bots said; undefined where it was not wanted
 */
export async function stepBeside(
  game: Game,
  seats: Readonly<Record<string, SeatPlayer>>,
  step: Step,
  o: { wanted(): boolean; progress?(thinking: Thinking): void },
): Promise<Said | null | undefined> {
  const made = await prepareBeside(game, seats, step, o.progress);
  if (!o.wanted()) return undefined;
  if (made !== null) return made.apply();
  const steps = takeStep(game, seats, step);
  return inSlices(steps, { each: (thinking) => o.progress?.(thinking), wanted: o.wanted, slice: 0 });
}

/** A step that has been taken beside the page. */
export interface Prepared {
  /** Brings the game to it. @throws RangeError where the game has gone on meanwhile */
  apply(): Said | null;
  /** True while the game stands where the step began. */
  fits(): boolean;
}

/** The same without bringing the game to it yet; null where the browser refuses a worker. */
export async function prepareBeside(
  game: Game,
  seats: Readonly<Record<string, SeatPlayer>>,
  step: Step,
  progress?: (thinking: Thinking) => void,
): Promise<Prepared | null> {
  const beside = await portFor(game.setup.scenario);
  if (beside === null) return null;
  const at = lastHash(game.record);
  try {
    const found =
      (await askStep(beside, game, { seats, step }, false, progress)) ??
      (await askStep(beside, game, { seats, step }, true, progress));
    if (found === null) throw new Error('the copy does not come to where the game stands');
    const { changes, said } = found;
    return {
      fits: () => lastHash(game.record) === at,
      apply() {
        follow(game, changes);
        return said;
      },
    };
  } catch {
    giveUp(beside);
    return null;
  }
}

async function askStep(
  beside: Port,
  game: Game,
  { seats, step }: Pick<StepAsked, 'seats' | 'step'>,
  isWhole: boolean,
  progress?: (thinking: Thinking) => void,
): Promise<Arrived | null> {
  const number = numberOf(game);
  const { record, setup } = game;
  const isHeld = held?.by === beside && held.game === number && held.steps <= record.turns.length;
  if (!isWhole && !isHeld) return null;
  const from = isHeld && held !== null ? held.steps : 0;
  const asked: Ask<StepAsked> = {
    game: number,
    from,
    lacks: isWhole ? [] : record.turns.slice(from),
    at: lastHash(record),
    seats,
    step,
    ...(isWhole && { whole: { scenario: setup.scenario, record } }),
  };
  // Until it is known to have come, it may be anywhere.
  held = null;
  const arrived = await gather(beside, { kind: 'step', ...asked }, (told) => {
    if ('thinking' in told) progress?.(told.thinking);
  });
  if (!('arrived' in arrived)) return null;
  hold(beside, number, arrived.arrived.changes);
  return arrived.arrived;
}

function hold(by: Port, game: number, { since, steps }: Changes): void {
  held = { by, game, steps: since.steps + steps.length };
}

type Ended = { readonly arrived: Arrived } | Extract<Told, { differs: unknown } | { lost: true }>;

/** Asks for a step or a record, and puts together what comes in parts. */
async function gather(
  beside: Port,
  asked: Omit<StepAsked, 'id'> | Omit<OpenAsked, 'id'>,
  hear: (told: Told) => void,
  signal?: AbortSignal,
): Promise<Ended> {
  const entries: Changes['entries'][number][] = [];
  const facts: Changes['facts'][number][] = [];
  const last = await beside.ask(
    asked,
    (told) => {
      if ('part' in told) {
        for (const entry of told.part.entries) entries.push(entry);
        for (const fact of told.part.facts) facts.push(fact);
      } else hear(told);
      return 'arrived' in told || 'differs' in told || 'lost' in told;
    },
    signal,
  );
  if (!('arrived' in last)) return last as Ended;
  const { changes, said } = last.arrived;
  return { arrived: { said, changes: { ...changes, entries, facts } } };
}

export type Reopened =
  | { readonly game: Game }
  | { readonly differs: { readonly turn: number; readonly phase: string } };

/**
 * Plays a record again and verifies it, beside the page, and in the page itself, with pauses, where the browser refuses a worker.
 * @throws Left when it is not wanted any more
 */
export async function openBeside(
  scenario: Scenario,
  record: GameRecord,
  o: { readonly progress?: (done: number, of: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Reopened> {
  const { progress, signal } = o;
  // A short game has been played again sooner than it would have travelled.
  const beside = isLong(setUp(scenario)) ? await portFor(scenario) : null;
  if (beside === null) return openHere(scenario, record, o);
  given += 1;
  const number = given;
  held = null;
  try {
    const ended = await gather(
      beside,
      { kind: 'open', game: number, scenario, record },
      (told) => {
        if ('opened' in told) progress?.(told.opened, told.of);
      },
      signal,
    );
    if ('differs' in ended) return ended;
    if ('lost' in ended) throw new Error('nothing was opened');
    const game = beginning(scenario, record);
    follow(game, ended.arrived.changes);
    numbers.set(game, number);
    hold(beside, number, ended.arrived.changes);
    return { game };
  } catch (error) {
    if (error instanceof Left) throw error;
    giveUp(beside);
    return openHere(scenario, record, o);
  }
}

async function openHere(
  scenario: Scenario,
  record: GameRecord,
  { progress, signal }: { progress?: (done: number, of: number) => void; signal?: AbortSignal },
): Promise<Reopened> {
  const again = await inSlices(replaying(scenario, record), {
    each: (done) => progress?.(done, record.turns.length),
    wanted: () => signal?.aborted !== true,
  });
  if (again === undefined) throw new Left();
  return again.holds ? { game: again.game } : { differs: { turn: again.turn, phase: again.phase } };
}

const setupOf = readied();

/** A forecast worked out beside the page; in the page itself where the browser refuses a worker. */
export async function reckonBeside(asked: Ask<ForecastAsked>): Promise<Forecast> {
  const beside = await portFor(asked.scenario);
  if (beside === null) return reckon(setupOf(asked.scenario), asked);
  const told = await beside.ask({ kind: 'forecast', ...asked }, (said) => 'forecast' in said);
  if (!('forecast' in told)) throw new Error('no forecast came');
  return told.forecast;
}

/** Works out what an accord asks of a seat, beside the page, and calls back with all that is known, more each time, until it is left off. */
export function prospectsBeside(
  asked: Ask<ProspectsAsked>,
  hear: (known: Prospects) => void,
  signal: AbortSignal,
): Promise<unknown> {
  const heard = (told: Told | null): void => {
    if (told !== null && 'prospects' in told) hear(told.prospects);
  };
  return bitByBit(
    asked.scenario,
    { kind: 'prospects', ...asked },
    () => prospectsOf(setupOf(asked.scenario), asked),
    heard,
    signal,
  );
}

/** Looks ahead at a seat's research, beside the page, and calls back with every turn until it is left off. */
export function outlookBeside(
  asked: Ask<OutlookAsked>,
  hear: (ahead: ProjectsTurn) => void,
  signal: AbortSignal,
): Promise<unknown> {
  const heard = (told: Told | null): void => {
    if (told !== null && 'ahead' in told) hear(told.ahead);
  };
  return bitByBit(
    asked.scenario,
    { kind: 'outlook', ...asked },
    () => outlookOf(setupOf(asked.scenario), asked),
    heard,
    signal,
  );
}

/**
 * Plays a turn of a game again, beside the page, with some orders changed, and calls back with what each change comes to until it is
 * left off.
 */
export async function coursesBeside(
  game: Game,
  turn: number,
  changes: readonly OrderSet[],
  hear: (change: OrderSet, world: Snapshot) => void,
  signal: AbortSignal,
): Promise<void> {
  const heard = (told: Told | null): void => {
    if (told === null || !('course' in told)) return;
    const change = changes[told.course];
    if (change !== undefined) hear(change, told.world);
  };
  const here = () => coursesOf(game, { turn, changes });
  const asked = { kind: 'courses', game: numberOf(game), turn, changes } as const;
  const isThere = await bitByBit(game.setup.scenario, asked, here, heard, signal);
  if (!isThere) await inSlices(here(), { each: heard, wanted: () => !signal.aborted });
}

/** Asks for what is told bit by bit; works it out in the page, with pauses, where the browser refuses a worker. @returns false where it is lost */
async function bitByBit(
  scenario: Scenario,
  asked: Omit<ProspectsAsked, 'id'> | Omit<OutlookAsked, 'id'> | Omit<CoursesAsked, 'id'>,
  here: () => Iterator<Told | null, void, void>,
  heard: (told: Told | null) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const hear = (told: Told | null): void => {
    if (!signal.aborted) heard(told);
  };
  const beside = await portFor(scenario);
  if (beside === null) {
    await inSlices(here(), { each: hear, wanted: () => !signal.aborted });
    return true;
  }
  const last = await beside.ask(
    asked,
    (told) => {
      hear(told);
      return 'ended' in told || 'lost' in told;
    },
    signal,
  );
  return 'ended' in last;
}
