import { begin, orderProblems, talk, talkProblems } from '../../engine';
import type { Fact, Game, OrderProblem, Orders, SeatPlayer } from '../../engine';
import { clearDrafts, draftOf } from './drafts';
import { keepNow, keepSoon } from './keep';
import { gameChanged, isLive, liveGame, optionsFor, setLive, viewOf } from './live';
import { sealedOrders, standingOrders } from './orders';
import { scenarioById } from './scenarios';
import type { LoadedScenario } from './scenarios';
import { CLOSED, patchSession, useSession } from './session';
import type { Phase, Session } from './session';
import { answers, opensTalk, prepareTalk } from './talking';
import { botsOf } from './thinking/talk';
import { takeStepAtOnce, type Step } from './thinking/step';
import { stepBeside } from './thinking/thinker';
import { canThinkBeside, readyToThink } from './thinking/workers';

export interface StartOptions {
  /** Id of a shipped scenario, or one that was opened from a file. */
  scenario: string | LoadedScenario;
  /** By seat id; seats left out are played by the bot that the scenario names. */
  seats: Record<string, SeatPlayer>;
  seed: string;
}

/** Begins a game, lets the bots open the talk, and puts the first person at the device. */
export function startGame({ scenario, seats, seed }: StartOptions): void {
  const loaded = typeof scenario === 'string' ? scenarioById(scenario) : scenario;
  if (loaded === undefined) throw new Error(`no scenario "${JSON.stringify(scenario)}"`);
  const players = withBots(loaded, seats);
  const { text } = loaded;
  const game = begin(loaded.scenario, { seed, seats: players, ...(text === undefined ? {} : { text }) });
  const persons = personsOf(game, players);
  clearDrafts();
  readyToThink(loaded.scenario);
  setLive({ game, scenario: loaded });
  patchSession((session) => {
    Object.assign(session, CLOSED, {
      phase: persons.length > 1 ? 'curtain' : 'plan',
      save: newId(),
      scenario: loaded.scenario.id,
      seats: players,
      persons,
      seat: persons[0] ?? '',
      version: session.version,
    } satisfies Partial<typeof session>);
  });
  opensTalk();
  keepNow();
}

/** Every seat has a player: who is named here, or the bot that the scenario names. */
export function withBots(
  loaded: LoadedScenario,
  seats: Record<string, SeatPlayer>,
): Record<string, SeatPlayer> {
  return Object.fromEntries(
    loaded.scenario.states.flatMap((state) =>
      state.seat === undefined
        ? []
        : [
            [
              state.id,
              seats[state.id] ?? {
                kind: 'bot',
                player: state.seat.bot.player,
                strategy: state.seat.bot.strategy,
              },
            ],
          ],
    ),
  );
}

export function personsOf(game: Game, seats: Record<string, SeatPlayer>): string[] {
  return game.setup.states.flatMap(({ id }) => (seats[id]?.kind === 'person' ? [id] : []));
}

/** Lifts the curtain: the person named on it is at the device. */
export function lift(): void {
  goTo('plan');
}

/** Hands the device to another person, behind a curtain; what that person had submitted is open again. */
export function passTo(seat: string): void {
  patchSession((session) => {
    session.seat = seat;
    session.sealed = session.sealed.filter((id) => id !== seat);
  });
  goTo('curtain');
}

/**
 * Says something at the table: offers, answers, promises. Bots answer at once, or at a long table as soon as they have thought; until then
 * nothing further may be said (`whenQuiet`).
 * @returns what the rules have against it; empty when it was said.
 * @throws Error while bots are about to say something
 */
export function sendTalk(seat: string, orders: Orders): OrderProblem[] {
  const game = liveGame();
  if (useSession.getState().talking !== null) throw new Error('bots are about to say something');
  const problems = talkProblems(game.setup, optionsFor(seat), orders);
  if (problems.length > 0) return problems;
  talk(game, { [seat]: orders });
  answers();
  keepNow();
  return [];
}

/**
 * Seals a seat's draft. When every person has submitted, the bots decide and the turn resolves. While bots are about to say something,
 * or already decide, nothing happens (`whenQuiet`).
 * @returns what the rules have against it; then nothing is sent.
 */
export function submit(seat: string): OrderProblem[] {
  const game = liveGame();
  const { thinking, talking } = useSession.getState();
  if (thinking !== null || talking !== null) return [];
  const problems = orderProblems(game.setup, optionsFor(seat), ordersOf(seat));
  if (problems.length > 0) return problems;
  const { persons, sealed } = useSession.getState();
  const done = [...new Set([...sealed, seat])];
  const waiting = persons.find((id) => !done.includes(id));
  patchSession((session) => {
    session.sealed = done;
  });
  if (waiting === undefined) resolveTurn();
  else passTo(waiting);
  return [];
}

/** What the seat would submit now: its draft over its standing orders. */
export function ordersOf(seat: string): Orders {
  return sealedOrders(standingOrders(liveGame(), viewOf(seat)), draftOf(seat).orders);
}

/** Leaves the screen of the present phase for the next one. */
export function next(): void {
  const { phase } = useSession.getState();
  const game = liveGame();
  if (phase === 'assembly') goTo('reveal');
  else if (phase === 'reveal') goTo('news');
  else if (phase === 'news') {
    if (game.world.ending !== null) goTo('review');
    else planTurn();
  }
}

/**
 * Shows a turn of a finished game again, from its first screen on; the last leads back to the review.
 * @throws RangeError for a turn that has not been played
 */
export function openTurn(turn: number): void {
  const { world, facts, history } = liveGame();
  if (world.ending === null || turn < 1 || turn >= history.length)
    throw new RangeError(`turn ${turn} cannot be opened`);
  patchSession((session) => {
    session.reading = turn;
  });
  goTo(sat(facts, turn) ? 'assembly' : 'reveal');
}

/** Back to the title; the game is kept. */
export function quit(): void {
  keepNow();
  patchSession((session) => {
    Object.assign(session, CLOSED, { version: session.version });
  });
  clearDrafts();
  setLive(null);
}

/** The bots decide on the sealed turn and it resolves: beside the page where the browser can. */
function resolveTurn(): void {
  const game = liveGame();
  const { persons, seats } = useSession.getState();
  const orders = Object.fromEntries(persons.map((id) => [id, ordersOf(id)]));
  const step: Step = { kind: 'resolve', orders, interventions: [] };
  const { turn } = game.world;
  const [first] = botsOf(seats);
  if (!canThinkBeside() || first === undefined) {
    takeStepAtOnce(game, seats, step);
    turnResolved(game, turn);
    return;
  }
  const think = (thinking: Session['thinking']): void =>
    patchSession((session) => {
      session.thinking = thinking;
    });
  think({ seat: first, done: 0, of: botsOf(seats).length });
  // Whoever has left in the meantime finds the turn as it was before it was submitted.
  const wanted = (): boolean => isLive(game);
  stepBeside(game, seats, step, { wanted, progress: (thinking) => wanted() && think(thinking) }).then(
    (said) => said !== undefined && turnResolved(game, turn),
    (error: unknown) => {
      if (wanted()) think(null);
      throw error;
    },
  );
}

/** True where the assembly had something to decide in a turn: a text, or an office. */
function sat(facts: readonly Fact[], turn: number): boolean {
  return facts.some((fact) => fact.turn === turn && (fact.kind === 'text' || fact.kind === 'ballot'));
}

function turnResolved(game: Game, turn: number): void {
  clearDrafts();
  const decided = sat(game.facts, turn);
  patchSession((session) => {
    session.sealed = [];
    session.thinking = null;
    session.reading = turn;
    session.phase = decided ? 'assembly' : 'reveal';
  });
  gameChanged();
  keepSoon();
  // While the turn is read, the bots think of what to offer in the next.
  prepareTalk();
}

function planTurn(): void {
  const { persons } = useSession.getState();
  patchSession((session) => {
    session.seat = persons[0] ?? '';
    session.phase = persons.length > 1 ? 'curtain' : 'plan';
  });
  opensTalk();
  keepSoon();
}

function goTo(phase: Phase): void {
  patchSession((session) => {
    session.phase = phase;
  });
  keepSoon();
}

/** A name for a save; it need not be secret, only new on this device. */
export function newId(): string {
  return crypto.randomUUID === undefined ? `${Date.now()}` : crypto.randomUUID();
}
