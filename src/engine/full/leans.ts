import { swing } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, clamp, mul, ratio } from '../fixed';
import { pullOn } from '../procedure/pull';
import { weightOf } from '../forums/table';
import { frameOf } from './frame';

/** What a state without a seat makes of a text. `lean` in world units: positive supports it. */
export interface Leaning {
  /** It attends the meeting and may object. */
  readonly present: boolean;
  /** It answers the consultation, with all its votes. */
  readonly replies: boolean;
  readonly lean: number;
}

/** Permille: everybody, for each delegate, at most for lobbying, and for a text the state wants. */
const ATTEND = { base: 30, delegate: 25, lobby: 200, wants: 100 } as const;
const REPLY = { base: 250, delegate: 100, lobby: 300, wants: 300 } as const;

/**
 * Lean of a state on a text (RULES §5): wAlign × alignment + wBase × installed base + wTrust × trust in the sponsors +
 * wTech × the sponsors' lead + wLobby × (Y − N) / (Y + N + lobbyK) + the weight of a sponsor's forum + noise, by the text's direction where it has one.
 * Capacity to attend and to reply is scarce: delegates and lobbying bring a state into the room.
 */
export function leanOf(t: Turn, state: number, text: number, lead = sponsorLead(t, text)): Leaning {
  const { setup: s, world, chance } = t;
  const def = s.texts[text];
  const who = s.states[state];
  if (def === undefined || who === undefined) return { present: false, replies: false, lean: 0 };
  const { p } = s;
  const direction = def.direction === 'liberal' ? 1 : -1;
  const d = s.domain(def.domain);
  const { yes, no } = lobbies(t);
  const [y, n] = [yes[text] as number, no[text] as number];
  const lean =
    direction * mul(world.alignment.get(state), p.wAlign) +
    direction * mul(world.tilt.get(d, state), p.wBase) +
    mul(sponsorTrust(t, state, text, direction), p.wTrust) +
    mul(lead, p.wTech) +
    mul(ratio(y - n, FULL, y + n + p.lobbyK), p.wLobby) +
    pullOn(t, state, text) +
    backingOf(t, text, direction) +
    swing(chance, p.voteNoise, world.turn, 'vote', state, text) * PERMILLE;
  const lobbied = ratio(y + n, PERMILLE, y + n + p.lobbyK);
  const wants = def.wantedBy.includes(who.id) ? 1 : 0;
  const odds = (x: typeof ATTEND | typeof REPLY) =>
    x.base + x.delegate * who.delegates + mul(x.lobby, lobbied) + x.wants * wants;
  const drawn = (k: number) => chance.below(PERMILLE, world.turn, 'attend', state, text * 2 + k);
  return { present: drawn(0) < odds(ATTEND), replies: drawn(1) < odds(REPLY), lean };
}

/** Mean trust in the text's sponsors; without sponsors, in the states of its direction. */
function sponsorTrust({ setup: s, world }: Turn, state: number, text: number, direction: number): number {
  const sponsors = s.sponsorsOf[text] as readonly number[];
  const of = sponsors.length > 0 ? sponsors : frameOf(s).ofPole[direction > 0 ? 0 : 1];
  let sum = 0;
  for (const j of of) sum += j === state ? FULL : world.trust.get(state, j);
  return of.length === 0 ? 0 : Math.trunc(sum / of.length);
}

/** Best level among the sponsors less the best of the other pole; 0 without sponsors. The same for whoever leans on the text. */
export function sponsorLead({ setup: s, world }: Turn, text: number): number {
  const sponsors = s.sponsorsOf[text] ?? [];
  const def = s.texts[text];
  if (def === undefined || sponsors.length === 0) return 0;
  const d = s.domain(def.domain);
  const direction = def.direction === 'liberal' ? 1 : -1;
  const { n, side } = frameOf(s);
  let own = 0;
  let other = 0;
  for (let j = 0; j < n; j += 1) {
    const level = world.level.get(d, j);
    if (level <= own && level <= other) continue;
    if (sponsors.includes(j)) own = Math.max(own, level);
    else if (side[j] !== direction) other = Math.max(other, level);
  }
  return clamp(own - other, -FULL, FULL);
}

/**
 * Diplomacy money behind and against each text: a seat's money is split over the texts it speaks on; an autocracy's counts
 * `autSub`.
 */
function lobbies(t: Turn): { yes: Float64Array; no: Float64Array } {
  const { full } = t.mods;
  if (full.lobby !== null) return full.lobby;
  const { setup: s } = t;
  const lobby = { yes: new Float64Array(s.texts.length), no: new Float64Array(s.texts.length) };
  for (const i of s.seats) {
    const voices = (t.orders[i]?.voices ?? []).filter((v) => v.stance !== 'policy');
    if (voices.length === 0) continue;
    const money =
      s.pole[i] === -1 ? mul(full.diplomacy[i] as number, s.p.autSub) : (full.diplomacy[i] as number);
    const each = Math.trunc(money / voices.length);
    for (const voice of voices) {
      const side = voice.stance === 'support' ? lobby.yes : lobby.no;
      const text = s.text(voice.text);
      side[text] = (side[text] as number) + each;
    }
  }
  full.lobby = lobby;
  return lobby;
}

/**
 * What the heaviest forum behind a text adds: a sponsor sits in it, it serves the text's direction, and it counts by its members'
 * weight in the world and by how far they agree.
 */
function backingOf(t: Turn, text: number, direction: number): number {
  const { setup: s, world, mods } = t;
  if (s.forums.length === 0) return 0;
  const known = (mods.full.backing ??= new Float64Array(s.texts.length).fill(-1));
  if ((known[text] as number) >= 0) return known[text] as number;
  const sponsors = s.sponsorsOf[text] ?? [];
  let best = 0;
  for (const [f, { pole, n }] of s.forums.entries()) {
    if (pole !== direction || !sponsors.some((i) => world.seatIn.get(f, i) > 0)) continue;
    const agreed = ratio(world.cohesion.get(f), weightOf(s, world, f), PERMILLE);
    best = Math.max(best, mul(agreed, n.voice));
  }
  known[text] = best;
  return best;
}
