import { keyOf, keyed, type Chance, type Key } from './chance';
import { takeTalk } from './deals/lifecycle';
import type { Fact } from './facts';
import { canonical, hashText } from './hash';
import { caretakerOrders } from './caretaker';
import { ledger, silentLedger, type Ledger } from './ledger';
import { namesOf } from './names';
import { optionsOf, orderProblems, talkProblems, type OrderProblem } from './legality';
import type { Options } from './options';
import type { OrderSet } from './orders';
import type { Intervention } from './interventions';
import { interventionProblems, type ActProblem } from './intervention-problems';
import { appendStep, blankRecord, type GameRecord, type Origin } from './record';
import type { SeatPlayer } from './seats';
import type { Scenario } from '../scenario/types';
import { setUp, type Setup } from './setup';
import { openFirst, resolve, type Resolution } from './turn';
import { buildView, type View } from './view';
import { checksum, copyWorld, createWorld, type World } from './world';

/** A game in play. The engine owns it and changes it in place, once a step; others read it through views. */
export interface Game {
  readonly setup: Setup;
  readonly world: World;
  readonly facts: Fact[];
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly key: Key;
  readonly record: GameRecord;
  /** `history[t]` is the world after turn t; `history[0]` the start. Empty where `keep` was false. */
  readonly history: World[];
  /** False: orders are taken as they come (`BeginOptions.checked`). */
  readonly checked: boolean;
}

export interface BeginOptions {
  /** Any text; the same seed and orders give the same game everywhere. */
  seed: string;
  seats?: Record<string, SeatPlayer>;
  /** False: no causes are kept, and the world is identical. */
  ledger?: boolean;
  /** False: no snapshots after turns. */
  keep?: boolean;
  /**
   * False: orders are carried out without asking whether they may be given; for callers who take every order from the seat's own
   * options. Legal orders give the same game and record either way; what others would make of illegal ones is undefined.
   */
  checked?: boolean;
  /** The scenario's text, embedded where it is not a shipped one. */
  text?: string;
  /** Where it was cut from other games; a record that goes on from another says so. */
  origins?: readonly Origin[];
  /** Luck in place of the seed's: procedure cases fix the draws they are about. Such a game cannot be replayed from its record. */
  chance?: Chance;
}

/** Orders that may not be given; nothing has been changed. */
export class OrderError extends Error {
  constructor(readonly problems: readonly (OrderProblem & { seat: string })[]) {
    super(problems.map((p) => `${p.seat}: ${p.path}: ${p.reason.id}`).join('; '));
    this.name = 'OrderError';
  }
}

/** Acts of a facilitator that the rules cannot carry out; nothing has been changed. */
export class InterventionError extends Error {
  constructor(readonly problems: readonly ActProblem[]) {
    super(
      problems.map((p) => `${p.path}: ${p.reason.id} ${JSON.stringify(p.reason.params ?? {})}`).join('; '),
    );
    this.name = 'InterventionError';
  }
}

export function begin(scenario: Scenario, o: BeginOptions): Game {
  const setup = setUp(scenario);
  const key = keyOf(o.seed);
  const chance = o.chance ?? keyed(key);
  const world = createWorld(setup);
  const facts: Fact[] = [];
  const book = o.ledger === false ? silentLedger() : ledger(namesOf(setup));
  openFirst(setup, world, { chance, ledger: book, facts });
  const record = blankRecord(
    { id: scenario.id, hash: scenarioHash(scenario), ...(o.text === undefined ? {} : { text: o.text }) },
    o.seed,
    o.seats ?? {},
    o.origins,
  );
  const checked = o.checked !== false;
  const game: Game = { setup, world, facts, ledger: book, chance, key, record, history: [], checked };
  if (o.keep !== false) game.history.push(copyWorld(world));
  return game;
}

/**
 * One talk step: offers, answers, promises. Any number may be taken while a turn is planned.
 * @throws OrderError when something is not open; nothing has then been changed.
 */
export function talk(game: Game, orders: OrderSet): void {
  refuse(game, Object.keys(orders), orders, talkProblems);
  const { turn, step } = game.world;
  takeTalk(game.setup, game.world, orders);
  appendStep(game.record, { turn, step, kind: 'talk', orders, interventions: [] }, checksum(game.world));
}

/**
 * The sealed step: every seat's orders resolve together and the turn ends. A seat without orders plays its caretaker brief, which the
 * record then shows like any order.
 * @throws OrderError when an order is not open, InterventionError when an act cannot be carried out; nothing has then been changed.
 */
export function advance(game: Game, orders: OrderSet, interventions: readonly Intervention[] = []): void {
  const { setup, world } = game;
  if (world.ending !== null) throw new Error(`the game has ended (${world.ending})`);
  const sealed: OrderSet = {};
  for (const place of setup.seats) {
    const id = setup.states[place]?.id ?? '';
    sealed[id] = orders[id] ?? caretakerOrders(setup, world, place);
  }
  for (const id of Object.keys(orders)) if (sealed[id] === undefined) setup.state(id);
  // What the rules themselves order for an absent seat is never refused.
  refuse(
    game,
    Object.keys(sealed).filter((id) => orders[id] !== undefined),
    sealed,
    orderProblems,
  );
  if (game.checked) {
    const wrong = interventions.flatMap((act, n) =>
      interventionProblems(setup, act).map((p) => ({ ...p, path: `interventions[${n}].${p.path}` })),
    );
    if (wrong.length > 0) throw new InterventionError(wrong);
  }
  const { turn, step } = world;
  const trace: string[] = [];
  const r: Resolution = {
    chance: game.chance,
    ledger: game.ledger,
    facts: game.facts,
    interventions,
    ...(game.ledger.silent ? {} : { after: () => trace.push(checksum(world).slice(0, 4)) }),
  };
  resolve(setup, world, sealed, r);
  appendStep(
    game.record,
    { turn, step, kind: 'act', orders: sealed, interventions: [...interventions], trace: trace.join('') },
    checksum(world),
  );
  if (game.history.length > 0) game.history.push(copyWorld(world));
}

/**
 * What a seat may know now.
 * @param before its own view at an earlier step of this turn, or else another seat's: what talk cannot change, or what everyone
 * sees, is then not worked out again
 */
export function viewFor(game: Game, seat: string, before?: View): View {
  return buildView(game.setup, game.world, game.facts, game.chance, seat, before);
}

export function optionsFor(game: Game, seat: string): Options {
  return optionsOf(game.setup, viewFor(game, seat));
}

const hashes = new WeakMap<Scenario, string>();

/** Hash of a parsed scenario: equal data have equal hashes, whatever their text's layout. */
export function scenarioHash(scenario: Scenario): string {
  const known = hashes.get(scenario) ?? hashText(canonical(scenario));
  hashes.set(scenario, known);
  return known;
}

type Check = (setup: Setup, options: Options, orders: OrderSet[string]) => OrderProblem[];

function refuse(game: Game, seats: readonly string[], orders: OrderSet, check: Check): void {
  if (!game.checked) return;
  const problems = seats.flatMap((seat) =>
    check(game.setup, optionsFor(game, seat), orders[seat] ?? {}).map((p) => ({ ...p, seat })),
  );
  if (problems.length > 0) throw new OrderError(problems);
}
