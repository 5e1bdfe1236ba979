import type { ElectionDef } from '../../scenario/types';
import { swing } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { proxies, voteless } from './franchise';
import { endorsementOf } from './pull';
import { roundsOf } from './thresholds';

/** Delegations that are not in the hall on the day, thousandths. */
const AWAY = 110;
/** A delegation to which its two best are as close as this hands in a blank ballot. */
const UNDECIDED = 80_000;
/** What the sponsor's campaign adds in a state that it courts this turn. */
const COURTED = 100_000;
/** Ballots a group may have; keeps draws of different candidates apart. */
const MOST = 64;

/** Secret ballots of the turn: counted by rounds, told as counts and a name, and never by who wrote what. */
export function elect(t: Turn): void {
  const { setup, world } = t;
  for (const [e, election] of setup.elections.entries()) {
    if (election.turn !== world.turn || world.elected.get(e) !== 0) continue;
    const places = placesOf(setup, e);
    const rounds = roundsOf(
      places.length,
      ballotsOf(t, e).map((b) => ({ ...b, ranking: b.ranking.map((c) => places.indexOf(c)) })),
      (one, other) => t.chance.below(2, world.turn, 'ballot-lot', e, one * MOST + other) === 0,
    );
    const winner = rounds.at(-1)?.winner ?? -1;
    if (winner >= 0)
      t.add('elected', [e], {
        rule: 'assembly.elected',
        delta: (places[winner] as number) + 1,
        path: `/assembly/elections/${election.id}`,
        by: [idOf(setup, places, winner)],
      });
    t.tell({
      kind: 'ballot',
      election: election.id,
      winner: winner < 0 ? null : idOf(setup, places, winner),
      rounds: rounds.map((round) => ({
        votes: Object.fromEntries(round.votes.map((votes, c) => [idOf(setup, places, c), votes])),
        blank: round.blank,
        ...(round.out < 0 ? {} : { out: idOf(setup, places, round.out) }),
      })),
    });
  }
}

/** Turns that the offices in force add to the drafting of a text: negative is faster. */
export function paceOf(setup: Setup, world: Known, text: number): number {
  let pace = 0;
  const def = setup.texts[text];
  for (const [e, election] of setup.elections.entries()) {
    const winner = setup.candidates[world.elected.get(e) - 1]?.def;
    const over = world.turn < election.turn || world.turn > election.turn + election.lasts;
    if (winner?.direction === undefined || over) continue;
    if (election.domain !== undefined && election.domain !== def?.domain) continue;
    pace += winner.direction === def?.direction ? -election.speed : election.speed;
  }
  return pace;
}

/** Places of an election's candidates among all. */
export function placesOf(setup: Setup, election: number): number[] {
  return setup.candidates.flatMap((c, place) => (c.election === election ? [place] : []));
}

function idOf(setup: Setup, places: readonly number[], c: number): string {
  return setup.candidates[places[c] ?? -1]?.def.id ?? '';
}

/** The candidate a state without a seat would most like, as a place among all; −1 where it has no clear one. */
export function favouriteOf(t: Turn, state: number, election: number): number {
  const [first, second] = ranked(t, state, election, 0);
  if (first === undefined) return -1;
  return second !== undefined && first.lean - second.lean < UNDECIDED ? -1 : first.candidate;
}

/** Rankings with how many ballots carry them. A group's delegations write each its own. */
function ballotsOf(t: Turn, election: number): { ranking: number[]; count: number }[] {
  const { setup, world } = t;
  const held = proxies(t);
  return setup.states.flatMap((state, place) => {
    if (state.votes === 0 || voteless(setup, world, place) !== null) return [];
    if (state.seat !== undefined) {
      const writer = t.orders[held.find((x) => x.giver === place)?.holder ?? place];
      const ranking = (writer?.ballots[setup.elections[election]?.id ?? ''] ?? []).map((id) =>
        setup.candidate(id),
      );
      return [{ ranking, count: state.votes }];
    }
    if (!setup.scenario.assembly.others) return [];
    return Array.from({ length: state.votes }, (_, k) => one(t, place, election, k)).flat();
  });
}

function one(t: Turn, place: number, election: number, k: number): { ranking: number[]; count: number }[] {
  if (t.chance.below(PERMILLE, t.world.turn, 'ballot', place, away(election, k)) < AWAY) return [];
  const order = ranked(t, place, election, k);
  const [first, second] = order;
  const close = first !== undefined && second !== undefined && first.lean - second.lean < UNDECIDED;
  return [{ ranking: close ? [] : order.map((x) => x.candidate), count: 1 }];
}

function away(election: number, k: number): number {
  return -1 - (election * MOST + k);
}

interface Liking {
  readonly candidate: number;
  readonly lean: number;
}

/**
 * Candidates as one delegation likes them: alignment × direction + trust in the sponsor + the candidate's appeal + the sponsor's
 * diplomacy + what its region endorses + a word of its own that nobody hears.
 */
function ranked(t: Turn, state: number, election: number, k: number): Liking[] {
  const { setup, world, chance } = t;
  const { p } = setup;
  return placesOf(setup, election)
    .map((candidate): Liking => {
      const def = setup.candidates[candidate]?.def as ElectionDef['candidates'][number];
      const sponsor = setup.state(def.sponsor);
      const side = def.direction === undefined ? 0 : def.direction === 'liberal' ? 1 : -1;
      const trust = sponsor === state ? FULL : world.trust.get(state, sponsor);
      const money = mul(
        t.mods.full.diplomacy[sponsor] ?? 0,
        setup.states[sponsor]?.regime === 'autocracy' ? p.autSub : PERMILLE,
      );
      const courted = t.mods.full.campaigns.some((c) => c.by === sponsor && c.target === state);
      const lean =
        side * mul(world.alignment.get(state), p.wAlign) +
        mul(trust, p.wTrust) +
        world.appeal.get(candidate) +
        mul(ratio(money, FULL, money + p.lobbyK), p.wLobby) +
        (courted ? COURTED : 0) +
        endorsementOf(t, state, election, candidate) +
        swing(chance, p.voteNoise, world.turn, 'ballot', state, candidate * MOST + k) * PERMILLE;
      return { candidate, lean };
    })
    .sort((a, b) => b.lean - a.lean || a.candidate - b.candidate);
}
