import { botAnswers, botOffers, botOrders } from '../bots';
import { advance, begin, talk, type Game, type OrderSet, type Orders, type SeatPlayer } from '../engine';
import type { Scenario } from '../scenario/types';

/** Looks on while games are played; never changes them. */
export interface Observer {
  /** After a game has begun. */
  before?(game: Game): void;
  /** After each turn, with the number of the turn just played. */
  turn?(game: Game, turn: number): void;
  /** When the game has ended or the last turn asked for has been played. */
  after?(game: Game): void;
}

export interface RunOptions {
  seed: string;
  /** Who plays; a seat that is not named is played as its scenario proposes. */
  seats?: Record<string, SeatPlayer>;
  /** Who plays from a turn on, asked before each turn is planned; seats it leaves out play on as they did. */
  recast?: (turn: number) => Record<string, SeatPlayer>;
  /** The seed of the bots' own draws, where it is not the game's: the same play under other luck. */
  botSeed?: string;
  /** Changes a bot's sealed orders before they are given: a plan that is followed whatever the bot thinks. */
  edit?: (game: Game, seat: string, orders: Orders) => Orders;
  /** Stop after this many turns, even if the game goes on. */
  turns?: number;
  observers?: readonly Observer[];
  /** False: no causes are kept; several times faster, and the world is identical. */
  ledger?: boolean;
  /** False: no snapshots after turns. */
  keep?: boolean;
  /** True: the rules check every order again. Bots order only what their options offer, so by default they need not. */
  checked?: boolean;
  /** The scenario's text, embedded in the record where it is not a shipped one. */
  text?: string;
}

/** Rounds of offers a turn, and of answers to each: after that there is nothing left that two bots would sign. */
const OFFERS = 2;
const ANSWERS = 3;

/** Plays a whole game between bots: talk, then the sealed step, turn by turn. The same options give the same game. */
export function runGame(scenario: Scenario, o: RunOptions): Game {
  const { observers = [] } = o;
  const game = begin(scenario, {
    seed: o.seed,
    seats: seatsOf(scenario, o.seats),
    checked: o.checked === true,
    ...(o.ledger === undefined ? {} : { ledger: o.ledger }),
    ...(o.keep === undefined ? {} : { keep: o.keep }),
    ...(o.text === undefined ? {} : { text: o.text }),
  });
  if (o.botSeed !== undefined) game.record.seed = o.botSeed;
  for (const x of observers) x.before?.(game);
  playOn(game, o);
  for (const x of observers) x.after?.(game);
  return game;
}

/** Plays a game that has begun to its end, or to the last turn asked for. */
export function playOn(
  game: Game,
  o: Pick<RunOptions, 'turns' | 'recast' | 'edit' | 'observers'> = {},
): void {
  while (game.world.ending === null && game.world.turn <= (o.turns ?? Infinity)) {
    const { turn } = game.world;
    Object.assign(game.record.seats, o.recast?.(turn));
    playTurn(game, o.edit);
    for (const x of o.observers ?? []) x.turn?.(game, turn);
  }
}

/** One turn of every seat's bot: the talk, then the sealed step. */
export function playTurn(game: Game, edit?: RunOptions['edit']): void {
  converse(game);
  advance(game, sealedOrders(game, edit));
}

/** What every seat's bot orders for the sealed step, now that the talk is over. */
export function sealedOrders(game: Game, edit?: RunOptions['edit']): Record<string, Orders> {
  return Object.fromEntries(
    seatIds(game).map((seat) => {
      const orders = botOrders(game, seat);
      return [seat, edit === undefined ? orders : edit(game, seat, orders)];
    }),
  );
}

/** The talk of a turn: until nobody has anything to say. */
export function converse(game: Game): void {
  const seats = seatIds(game);
  for (let n = 0; n < OFFERS && say(game, seats, botOffers); n += 1) {
    for (let m = 0; m < ANSWERS && say(game, asked(game, seats), botAnswers); m += 1);
  }
}

/** Seats that an open offer waits for: the others have nothing to answer. */
function asked(game: Game, seats: readonly string[]): string[] {
  const waiting = new Set(game.world.deals.flatMap((d) => (d.status === 'open' ? [d.to] : [])));
  return seats.filter((seat) => waiting.has(seat));
}

/** One talk step; false when nobody said anything, and then no step was taken. */
function say(game: Game, seats: readonly string[], voice: (game: Game, seat: string) => Orders): boolean {
  const said: OrderSet = {};
  for (const seat of seats) {
    const orders = voice(game, seat);
    if (Object.keys(orders).length > 0) said[seat] = orders;
  }
  if (Object.keys(said).length === 0) return false;
  talk(game, said);
  return true;
}

export function seatIds(game: Game): string[] {
  return game.setup.seats.map((i) => game.setup.states[i]?.id ?? '');
}

/** Every seat's player written out, so that the record says who played. */
function seatsOf(scenario: Scenario, given: Record<string, SeatPlayer> = {}): Record<string, SeatPlayer> {
  return Object.fromEntries(
    scenario.states.flatMap((state) =>
      state.seat === undefined
        ? []
        : [[state.id, given[state.id] ?? ({ kind: 'bot', ...state.seat.bot } as const)] as const],
    ),
  );
}
