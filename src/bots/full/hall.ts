import type { Orders, Voice } from '../../engine';
import { aimWorth } from '../appraise/interests';
import { limit, type Situation } from '../appraise/situation';
import type { Motion } from '../appraise/texts';
import { boundVoices, swornVote } from './commitments';
import { outlookOf, temper } from './outlook';
import { capitalPrice } from './price';
import { roomOf, type Room } from './room';

/** A voice with what it is reckoned to bring, points. */
export interface Idea {
  readonly voice: Voice;
  readonly place: number;
  readonly gain: number;
}

/** Capital that no claim of policy may touch, thousandths. */
const CLAIM_RESERVE = 20_000;
/** Below this a voice is kept. */
const MARGIN = 0.04;

/**
 * The turn's voices: those signed and sworn first, then the best of the rest, one a text. Objecting is weighed by the chance that
 * just one voice is missing (the volunteer's dilemma); where no second objector is in sight, a claim of policy implications sends a
 * technical text to where one objection blocks.
 */
export function voicesFor(s: Situation): Voice[] {
  const bound = boundVoices(s);
  const chosen: Voice[] = bound.filter((b) => !b.sold).map(({ text, stance }) => ({ text, stance }));
  const taken = new Set(bound.map((b) => b.text));
  const room = roomOf(s);
  const itemOf = (text: string) => s.options.texts.find((o) => o.text === text)?.item ?? '';
  // A seat may back one draft of an item and no more.
  const backed = new Set(bound.flatMap((b) => (b.stance === 'support' ? [itemOf(b.text)] : [])));
  const ideas = ideasOf(s, room).sort((a, b) => b.gain - a.gain);
  let free = s.options.voices - bound.length;
  let purse = s.options.capital - CLAIM_RESERVE;
  for (const idea of ideas) {
    if (free <= 0 || idea.gain < MARGIN) break;
    const item = itemOf(idea.voice.text);
    if (taken.has(idea.voice.text) || (idea.voice.stance === 'support' && backed.has(item))) continue;
    if (idea.voice.stance === 'policy') {
      if (s.options.claimCost > 0 && s.options.claimCost > purse) continue;
      purse -= s.options.claimCost;
    }
    if (idea.voice.stance === 'support') backed.add(item);
    taken.add(idea.voice.text);
    chosen.push(idea.voice);
    free -= 1;
  }
  return chosen;
}

/** Every voice worth a thought, with its worth. */
export function ideasOf(s: Situation, room: Room): Idea[] {
  return room.list.flatMap((m, place) => {
    const out: Idea[] = [];
    const add = (stance: Voice['stance'], gain: number) =>
      out.push({ voice: { text: m.def.id, stance }, place, gain });
    if (m.takes.object) add('object', objecting(s, room, place));
    if (m.takes.support) add('support', supporting(s, room, place));
    const policy = m.option.stances.some((c) => c.value === 'policy' && c.allowed);
    if (policy && m.takes.object) add('policy', claiming(s, room, place));
    return out;
  });
}

function objecting(s: Situation, room: Room, place: number): number {
  const worth = room.mine[place] as number;
  const missing = turning(s, room, place);
  const winning = aimWorth(s, 'winning-texts', 1, s.read.get('wonTexts', s.me)) * (1 - room.passes(place));
  // Someone must: a seat with a strong view gives a little for having stood up.
  const duty = worth < -1 ? 0.06 * temper(s, 50) : 0;
  return -worth * missing - room.cost(place) + winning + duty;
}

function needsHands(s: Situation, m: Motion): boolean {
  return m.option.decides === 'consensus' && (stageOf(s, m)?.atLeast ?? 0) > 0;
}

/** Chance that just this objection stops a text, or stops it for longer than the next. */
function turning(s: Situation, room: Room, place: number): number {
  const m = room.list[place] as Motion;
  if (m.option.decides === 'ietf') return standing(s, m);
  const first = room.odds(place, m.threshold - 1);
  const { denies } = stageOf(s, m) ?? {};
  // One objector sends a question to consultation; with enough of them it is not even sent.
  return denies === undefined ? first : DELAYS * first + (1 - DELAYS) * room.odds(place, denies - 1);
}

/** What an objection that only sends a question on is worth of one that kills it. */
const DELAYS = 0.4;

/** Where engineers decide: what this seat knows of the field, against what stands behind the text. */
function standing(s: Situation, m: Motion): number {
  const d = s.setup.domain(m.def.domain);
  const level = (i: number) => s.read.get('level', d, i);
  const behind = (s.setup.sponsorsOf[m.text] ?? []).reduce((sum, i) => sum + level(i), 0);
  return level(s.me) * 1000 > m.threshold * behind ? 0.8 : 0.3;
}

function stageOf(s: Situation, m: Motion) {
  const procedure = s.setup.scenario.assembly.procedures.find((p) => p.id === m.option.procedure);
  return procedure?.stages.find((x) => x.id === m.option.stage);
}

function supporting(s: Situation, room: Room, place: number): number {
  const m = room.list[place] as Motion;
  const worth = room.mine[place] as number;
  const winning = aimWorth(s, 'winning-texts', 1, s.read.get('wonTexts', s.me)) * room.passes(place);
  // Where engineers weigh it, or a question needs hands, a word for it counts.
  if (m.option.decides === 'ietf' || needsHands(s, m)) return winning + 0.3 * limit(worth, 0, 4);
  if (m.option.decides !== 'support') return winning + 0.06 * limit(worth, 0, 4);
  // Where drafts compete, a voice counts most where the draft already has friends: the right standard or a common one.
  return worth * (0.15 + 0.35 * room.backing(place)) + winning;
}

/**
 * Sent to the policy route a text needs seven replies in ten and then nobody's objection. That stops it in most cases, but a claim
 * also saves a text that two objections would have killed today.
 */
function claiming(s: Situation, room: Room, place: number): number {
  const m = room.list[place] as Motion;
  const worth = room.mine[place] as number;
  if (worth >= 0) return -1;
  const falls = 1 - room.passes(place);
  const certain = m.threshold > 1 ? falls : 0;
  return (
    -worth * (STOPS * (1 - certain) - (1 - STOPS) * certain) - CLAIM - capitalPrice(s, s.options.claimCost)
  );
}

/** Share of policy texts that one objection or the replies stop for good. */
const STOPS = 0.6;
/** What a claim costs: delegates, and a name for obstruction. */
const CLAIM = 0.25;

/** Ayes and noes in the stages that count them; a text that does not matter to the seat gets an abstention. */
export function votes(s: Situation): NonNullable<Orders['votes']> {
  const out: NonNullable<Orders['votes']> = {};
  const room = roomOf(s);
  for (const [place, m] of room.list.entries()) {
    const open = m.option.votes.filter((c) => c.allowed).map((c) => c.value);
    if (open.length === 0) continue;
    const favour = room.mine[place] as number;
    const vote = swornVote(s, m.def.id) ?? (favour > 0.02 ? 'yes' : favour < -0.02 ? 'no' : 'abstain');
    if (open.includes(vote)) out[m.def.id] = vote;
  }
  return out;
}

/** Capital kept for the turn after. */
const RESERVE = 25_000;

/** Puts the own side's best drawer item on the docket when it can be afforded: a bloc that tables nothing loses the pen. */
export function tabled(s: Situation): string[] {
  const { pole } = outlookOf(s);
  if (pole === 0 || s.options.capital < s.options.tableCost + RESERVE) return [];
  const best = s.options.table.find((c) => {
    const item = s.setup.items[s.setup.item(c.value)];
    const first = s.setup.texts[s.setup.text(item?.texts[0] ?? '')];
    if (first === undefined || !c.allowed) return false;
    return (first.direction === 'liberal' ? 1 : -1) === pole;
  });
  if (best === undefined) return [];
  const first = s.setup.texts[s.setup.text(s.setup.items[s.setup.item(best.value)]?.texts[0] ?? '')];
  const sponsor = first?.sponsors.includes(s.view.seat) === true;
  // Not everybody at once: the sponsors get up first.
  return s.chance.below(1000, s.view.turn, 'bot-act', 700) < (sponsor ? 600 : 120) ? [best.value] : [];
}
