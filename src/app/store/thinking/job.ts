import { forecast, projectsOutlook, prospects, replayTurn, setUp, snapshotOf } from '../../../engine';
import type {
  Assumption,
  Forecast,
  Game,
  GameRecord,
  Orders,
  OrderSet,
  ProjectsTurn,
  Prospects,
  SeatPlayer,
  Snapshot,
  Setup,
  View,
} from '../../../engine';
import type { Step as Signed } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { openCopy, stepCopy, type Arrived, type Copy, type Part } from './copy';
import type { Step, Thinking } from './step';

/** A step of a game to be taken beside the page, on a copy of it that is kept there. */
export interface StepAsked {
  readonly kind: 'step';
  readonly id: number;
  /** The page's number of the game. */
  readonly game: number;
  /** Steps of the record that the copy has already, those that it lacks, and the hash at which it then stands. */
  readonly from: number;
  readonly lacks: readonly Signed[];
  readonly at: string;
  readonly seats: Readonly<Record<string, SeatPlayer>>;
  readonly step: Step;
  /** The game itself, where no copy of it is known to be there. */
  readonly whole?: { readonly scenario: Scenario; readonly record: GameRecord };
}

/** A record to be played again and verified; the copy is kept for the steps to come. */
export interface OpenAsked {
  readonly kind: 'open';
  readonly id: number;
  readonly game: number;
  readonly scenario: Scenario;
  readonly record: GameRecord;
}

/** A forecast to be worked out: where a seat's orders lead, as far as its view shows. */
export interface ForecastAsked {
  readonly kind: 'forecast';
  readonly id: number;
  readonly scenario: Scenario;
  readonly view: View;
  readonly orders: Orders;
  readonly assumption: Assumption;
}

/** What an accord asks of a seat, as far as its view shows. */
export interface ProspectsAsked {
  readonly kind: 'prospects';
  readonly id: number;
  readonly scenario: Scenario;
  readonly view: View;
  readonly accord: string;
  readonly strikes: boolean;
  /** The first that is known is enough. */
  readonly first: boolean;
}

/** Where a seat's research and joint projects lead, as far as its view shows. */
export interface OutlookAsked {
  readonly kind: 'outlook';
  readonly id: number;
  readonly scenario: Scenario;
  readonly view: View;
  readonly orders: Orders;
  /** What others are supposed to pay again. */
  readonly others: OrderSet;
}

/** Other courses of a turn of the game that is kept there: some orders changed, everything else as it was. */
export interface CoursesAsked {
  readonly kind: 'courses';
  readonly id: number;
  readonly game: number;
  readonly turn: number;
  readonly changes: readonly OrderSet[];
}

export type Asked = StepAsked | OpenAsked | ForecastAsked | ProspectsAsked | OutlookAsked | CoursesAsked;

/** What is told of a job; what ends it is one of `arrived`, `differs`, `lost`, `forecast` and `ended`. */
export type Told =
  | { readonly thinking: Thinking }
  | { readonly opened: number; readonly of: number }
  | { readonly part: Part }
  | { readonly arrived: Arrived }
  | { readonly differs: { readonly turn: number; readonly phase: string } }
  /** There is no copy of the game at this step: ask again with the whole of it. */
  | { readonly lost: true }
  | { readonly forecast: Forecast }
  | { readonly prospects: Prospects }
  | { readonly ahead: ProjectsTurn }
  /** One of the changes, by its place, and what the turn would have come to. */
  | { readonly course: number; readonly world: Snapshot }
  | { readonly ended: true };

/** Which job goes first where several wait: a short question, then the game itself, then what takes long. */
export const RANK: Readonly<Record<Asked['kind'], number>> = {
  forecast: 0,
  step: 1,
  open: 1,
  courses: 2,
  outlook: 3,
  prospects: 3,
};

/** Works off jobs in small pieces, telling what is known by then or null; keeps one copy of a game and one scenario made ready. */
export function worker(): (asked: Asked) => Generator<Told | null, void, void> {
  const copy: Copy = { game: 0, of: null };
  const setupOf = readied();
  return function* work(asked) {
    switch (asked.kind) {
      case 'step':
        return yield* stepCopy(copy, asked);
      case 'open':
        return yield* openCopy(copy, asked);
      case 'forecast':
        return yield { forecast: reckon(setupOf(asked.scenario), asked) };
      case 'prospects':
        return yield* prospectsOf(setupOf(asked.scenario), asked);
      case 'courses':
        return yield* coursesOf(copy.game === asked.game ? copy.of : null, asked);
      case 'outlook':
        return yield* outlookOf(setupOf(asked.scenario), asked);
    }
  };
}

export function reckon(
  setup: Setup,
  { view, orders, assumption }: Omit<ForecastAsked, 'id' | 'scenario' | 'kind'>,
): Forecast {
  return forecast(setup, view, orders, assumption);
}

/** Prospects a step at a time: null, or what is known by then. */
export function* prospectsOf(
  setup: Setup,
  { view, accord, strikes, first }: Omit<ProspectsAsked, 'id' | 'scenario' | 'kind'>,
): Generator<{ prospects: Prospects } | { ended: true } | null, void, void> {
  for (const known of prospects(setup, view, accord, strikes)) {
    yield known === null ? null : { prospects: known };
    if (known !== null && first) break;
  }
  yield { ended: true };
}

/** A turn played again with each of the changes; says that it is lost where there is no such game. */
export function* coursesOf(
  game: Game | null,
  { turn, changes }: Pick<CoursesAsked, 'turn' | 'changes'>,
): Generator<Told, void, void> {
  if (game?.history[turn] === undefined) return yield { lost: true };
  for (const [course, change] of changes.entries())
    yield { course, world: snapshotOf(replayTurn(game, turn, change).world) };
  yield { ended: true };
}

/** A look ahead, a turn at a time; each is a copy, since the world behind it is as large as any. */
export function* outlookOf(
  setup: Setup,
  { view, orders, others }: Omit<OutlookAsked, 'id' | 'scenario' | 'kind'>,
): Generator<{ ahead: ProjectsTurn } | { ended: true }, void, void> {
  for (const { asked, turn } of projectsOutlook(setup, view, orders, others)) {
    const [level, fielded] = [turn.level.slice(), turn.fielded.slice()];
    const [paidIn, completed] = [turn.paidIn.slice(), turn.completed.slice()];
    yield { ahead: { asked, turn: { turn: turn.turn, level, fielded, paidIn, completed } } };
  }
  yield { ended: true };
}

/** A scenario made ready for play, and kept while the same one is asked for. */
export function readied(): (scenario: Scenario) => Setup {
  let last: { readonly setup: Setup; readonly text: string } | undefined;
  return (scenario) => {
    // Two variants of a scenario may have one id.
    const text = JSON.stringify(scenario);
    if (last?.text !== text) last = { setup: setUp(scenario), text };
    return last.setup;
  };
}
