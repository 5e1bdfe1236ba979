/** Bots without what only the full rules ask of them: enough for a class game. `index.ts` has everything, and comes with a scenario of the full rules. */
import {
  optionsOf,
  viewFor,
  type Game,
  type Orders,
  type SeatPlayer,
  type Setup,
  type View,
} from '../engine';
import { atLevel, proposed } from './levels';
import { seatLuck } from './luck';
import { makePlayer } from './players';
import type { Answer, Player, Said, Table, Why } from './types';

export { PLAYERS, makePlayer } from './players';
export { STRATEGIES, strategyOf } from './strategies';
export { kindsFor } from './kinds';
export { memoryOf } from './memory';
export type { AccordMemory, Coin, Round, Strategy } from './strategies/types';
export type { Answer, Player, Said, Table, Why } from './types';

/** The player of a seat: as the record names it, else as the scenario proposes; people and absent seats are kept by the caretaker. */
export function playerFor(setup: Setup, seat: string, who?: SeatPlayer): Player {
  if (who !== undefined && who.kind !== 'bot') return makePlayer('caretaker', 'always-honour');
  return atLevel(proposed(setup, seat, who), who?.level);
}

interface Laid {
  readonly turn: number;
  readonly step: number;
  readonly seed: string;
  readonly table: Table;
}

/** By seat, and what was laid last. */
const laid = new WeakMap<Game['world'], { readonly seats: Map<string, Laid>; last?: Laid }>();

/** What a seat's bot sees and draws from now. Between two steps of a game nothing changes: asked again, the same table. */
export function tableOf(game: Game, seat: string): Table {
  const { turn, step, ending } = game.world;
  const { seed } = game.record;
  let tables = laid.get(game.world);
  if (tables === undefined) laid.set(game.world, (tables = { seats: new Map() }));
  const stands = (x: Laid | undefined) => (x?.turn === turn && x.seed === seed ? x : undefined);
  const before = stands(tables.seats.get(seat));
  if (before?.step === step && ending === null) return before.table;
  const table = lay(game, seat, (before ?? stands(tables.last))?.table.view);
  tables.last = { turn, step, seed, table };
  tables.seats.set(seat, tables.last);
  return table;
}

function lay(game: Game, seat: string, before?: View): Table {
  const view = viewFor(game, seat, before);
  return {
    setup: game.setup,
    view,
    options: optionsOf(game.setup, view),
    chance: seatLuck(game.record.seed, seat),
  };
}

/** The sealed orders of a seat's bot for this turn. */
export function botOrders(game: Game, seat: string): Orders {
  return playerOf(game, seat).decide(tableOf(game, seat));
}

/** Offers and promises a seat's bot makes now; empty orders when it has nothing to say. */
export function botOffers(game: Game, seat: string): Orders {
  return botProposals(game, seat).orders;
}

/** The same with a reason for each offer and then each promise; no reasons where the player gives none. */
export function botProposals(game: Game, seat: string): Said {
  return playerOf(game, seat).offers?.(tableOf(game, seat)) ?? { orders: {}, whys: [] };
}

/** One answer of a bot to an offer that awaits it, with its reason. */
export interface Answered extends Answer {
  readonly deal: string;
}

/** How a seat's bot answers each offer that awaits it, best for itself first. */
export function botReplies(game: Game, seat: string): Answered[] {
  const table = tableOf(game, seat);
  const player = playerOf(game, seat);
  return table.options.deals.answer
    .map((choice): Answered => {
      const deal = table.view.deals.find((d) => d.id === choice.value);
      const no = { answer: 'decline', gain: 0, why: choice.why ?? { id: 'bots.reason.cannot' } } as const;
      const said = choice.allowed && deal !== undefined ? (player.answer?.(table, deal) ?? no) : no;
      return { ...said, deal: choice.value };
    })
    .sort((a, b) => b.gain - a.gain);
}

/**
 * The same as orders of one talk step: the best offer is accepted, hopeless ones are declined, the others stay open for the
 * next step, or get another price in return, since what was just signed changes what they are worth. Empty when nothing awaits an answer.
 */
export function botAnswers(game: Game, seat: string): Orders {
  const replies = botReplies(game, seat);
  const [best] = replies;
  if (best === undefined) return {};
  const accepts = best.answer === 'accept' ? [best.deal] : [];
  const declines = replies.filter((r) => r.answer === 'decline').map((r) => r.deal);
  const offers = replies.flatMap((r) => (r.counter === undefined ? [] : [r.counter]));
  return {
    ...(accepts.length === 0 ? {} : { accepts }),
    ...(declines.length === 0 ? {} : { declines }),
    ...(offers.length === 0 ? {} : { offers }),
  };
}

/** The sealed orders of a bot from its view alone, for whoever has no game at hand: a worker, another machine. */
export function botDecide(job: {
  readonly setup: Setup;
  readonly view: View;
  /** The game's seed: the bot's own luck comes from it. */
  readonly seed: string;
  readonly who?: SeatPlayer;
}): Orders {
  const { setup, view, seed, who } = job;
  const options = optionsOf(setup, view);
  return playerFor(setup, view.seat, who).decide({ setup, view, options, chance: seatLuck(seed, view.seat) });
}

/** What a seat's bot thinks of a promise or threat made to it; null where it does not mind. */
export function botHears(game: Game, seat: string, promise: string): Why | null {
  const table = tableOf(game, seat);
  const told = table.view.promises.find((p) => p.id === promise && p.to === seat);
  return told === undefined ? null : (playerOf(game, seat).hears?.(table, told) ?? null);
}

/** Why a seat's bot decides about its accords as it does; null where it has no reason to give. */
export function botWhy(game: Game, seat: string): Why | null {
  return playerOf(game, seat).why?.(tableOf(game, seat)) ?? null;
}

function playerOf(game: Game, seat: string): Player {
  return playerFor(game.setup, seat, game.record.seats[seat]);
}
