import { botAnswers, botHears, botProposals, botReplies } from '../../../bots/class';
import type { Why } from '../../../bots/class';
import { optionsOf, talk, viewFor } from '../../../engine';
import type { Game, Orders, Promise_, SeatPlayer } from '../../../engine';
import { isBound, signedVoices } from '../../models/bound';

/** Two bots that haggle come to an end after this many rounds. */
const ROUNDS = 4;

/** What a bot said of a deal: why it made the offer, or why it answered as it did. */
export type Said = Record<string, Why>;

/**
 * Lets every bot make its offers, once at the start of a turn's planning, and lets the bots answer each other.
 * @returns what was said; null when nobody said anything
 */
export function botsOpen(game: Game, seats: Readonly<Record<string, SeatPlayer>>): Said | null {
  const said: Said = {};
  let any = false;
  for (const seat of botsOf(seats)) {
    const { orders, whys } = botProposals(game, seat);
    const whats = sayOne(game, seat, orders);
    if (whats === null) continue;
    any = true;
    // A reason for each offer, then for each promise.
    for (const [n, id] of whats.entries()) if (whys[n] !== undefined) said[id] = whys[n];
  }
  const answers = botsAnswer(game, seats);
  return any || answers !== null ? { ...said, ...answers } : null;
}

/** Lets every bot answer what awaits it until nobody has more to say. */
export function botsAnswer(game: Game, seats: Readonly<Record<string, SeatPlayer>>): Said | null {
  const said: Said = {};
  let any = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    let now = false;
    for (const seat of botsOf(seats)) {
      Object.assign(said, heard(game, seat));
      const replies = botReplies(game, seat);
      const orders = botAnswers(game, seat);
      const made = sayOne(game, seat, orders);
      if (made === null) continue;
      now = true;
      const answered = [...(orders.accepts ?? []), ...(orders.declines ?? [])];
      const countered = replies.filter((reply) => reply.counter !== undefined);
      for (const reply of replies) if (answered.includes(reply.deal)) said[reply.deal] = inPerson(reply.why);
      for (const [n, id] of made.entries()) if (countered[n]) said[id] = countered[n].why;
    }
    if (!now) break;
    any = true;
  }
  return any || Object.keys(said).length > 0 ? said : null;
}

/** What the rules keep a seat from, as its bot says it to others. */
function inPerson(why: Why): Why {
  return why.id === 'sold-already' || why.id === 'no-voice-left' ? VOICE_GONE : why;
}

/** What a bot thinks of the promises and threats that were made to it this turn. */
function heard(game: Game, seat: string): Said {
  const { turn, promises } = game.world;
  return Object.fromEntries(
    promises.flatMap((promise) => {
      if (promise.made !== turn || promise.to !== seat) return [];
      const why = isTied(game, seat, promise) ? VOICE_GONE : botHears(game, seat, promise.id);
      return why === null ? [] : [[promise.id, why] as const];
    }),
  );
}

const VOICE_GONE: Why = { id: 'bots.reason.voice-gone' };

/** True where the seat could not do what a threat asks even if it wished. */
function isTied(game: Game, seat: string, promise: Promise_): boolean {
  if (promise.unless === undefined) return false;
  const { deals, turn } = game.world;
  const held = optionsOf(game.setup, viewFor(game, seat)).voices;
  return isBound(promise, turn, signedVoices(deals, turn, seat), held);
}

/** @returns ids of the offers and then of the promises it made; null when it said nothing */
function sayOne(game: Game, seat: string, orders: Orders): string[] | null {
  if (Object.keys(orders).length === 0) return null;
  const { deals, promises } = game.world;
  const [before, sworn] = [deals.length, promises.length];
  talk(game, { [seat]: orders });
  // What it accepts may swear for both sides, so only its own words are told apart by who gave them.
  return [...deals.slice(before), ...promises.slice(sworn).filter((promise) => promise.from === seat)].map(
    ({ id }) => id,
  );
}

export function botsOf(seats: Readonly<Record<string, SeatPlayer>>): string[] {
  return Object.keys(seats).filter((id) => seats[id]?.kind === 'bot');
}
