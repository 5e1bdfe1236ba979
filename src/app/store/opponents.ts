import { botOffers, botReplies } from '../../bots';
import type { Answered, Why } from '../../bots';
import { talk, viewFor } from '../../engine';
import type { Game, Orders, SeatPlayer } from '../../engine';
import type { Jobs as Numbered } from './thinking/job';

export { botOrders } from '../../bots';

type Jobs = Omit<Numbered, 'id'>;

/** Two bots that haggle come to an end after this many rounds. */
const ROUNDS = 4;

/** What a bot said of a deal: why it made the offer, or why it answered as it did. */
export type Said = Record<string, Why>;

/**
 * Lets every bot make its offers, once at the start of a turn's planning, and lets the bots answer each other.
 * @returns what was said; null when nobody said anything
 */
export function botsOpen(game: Game, seats: Readonly<Record<string, SeatPlayer>>): Said | null {
  let any = false;
  for (const seat of botsOf(seats)) any = sayOne(game, seat, botOffers(game, seat)) || any;
  const answers = botsAnswer(game, seats);
  return answers ?? (any ? {} : null);
}

/** Lets every bot answer what awaits it until nobody has more to say. */
export function botsAnswer(game: Game, seats: Readonly<Record<string, SeatPlayer>>): Said | null {
  const said: Said = {};
  let any = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    let now = false;
    for (const seat of botsOf(seats)) {
      const replies = botReplies(game, seat);
      const orders = answersOf(replies);
      if (!sayOne(game, seat, orders)) continue;
      now = true;
      const answered = [...(orders.accepts ?? []), ...(orders.declines ?? [])];
      const whys = replies.filter((reply) => answered.includes(reply.deal));
      Object.assign(said, Object.fromEntries(whys.map((reply) => [reply.deal, reply.why])));
    }
    if (!now) break;
    any = true;
  }
  return any ? said : null;
}

/** The best offer is accepted, hopeless ones are declined; the others wait, since what is signed changes their worth. */
function answersOf(replies: readonly Answered[]): Orders {
  const [best] = replies;
  const accepts = best?.answer === 'accept' ? [best.deal] : [];
  const declines = replies.filter((reply) => reply.answer === 'decline').map((reply) => reply.deal);
  return { ...(accepts.length === 0 ? {} : { accepts }), ...(declines.length === 0 ? {} : { declines }) };
}

/** What each bot needs to decide this turn: what its seat may know. */
export function jobsOf(game: Game, seats: Readonly<Record<string, SeatPlayer>>): Jobs {
  return {
    scenario: game.setup.scenario,
    seed: game.record.seed,
    jobs: botsOf(seats).map((seat) => ({
      seat,
      who: seats[seat] ?? { kind: 'bot' },
      view: viewFor(game, seat),
    })),
  };
}

function sayOne(game: Game, seat: string, orders: Orders): boolean {
  if (Object.keys(orders).length === 0) return false;
  talk(game, { [seat]: orders });
  return true;
}

function botsOf(seats: Readonly<Record<string, SeatPlayer>>): string[] {
  return Object.keys(seats).filter((id) => seats[id]?.kind === 'bot');
}
