import type { Orders } from '../../../engine';
import type { StageDef, VenueDef } from '../../appraise/scenario';
import { inPoints, limit, shareOf, type Situation } from '../../appraise/situation';
import { textWorth, type Motion } from '../../appraise/texts';
import { roomOf } from '../room';

/** Below this a text stays where it is, points. */
const WORTH_IT = 0.3;
/** Points that a point of political capital is worth where it is scarce. */
const CAPITAL = 0.012;

/**
 * Texts worth taking to another house: they fell, or will not pass here, and who decides there is more of one's own mind. A text that
 * waits for its year is as good as blocked.
 */
export function shop(s: Situation, purse: number): NonNullable<Orders['shop']> {
  let left = purse;
  const out: NonNullable<Orders['shop']> = [];
  for (const { text, venues } of s.options.shop) {
    const worth = worthOf(s, text) * (1 - chanceHere(s, text));
    const best = venues
      .filter((v) => v.allowed && v.cost <= left)
      .map((v) => ({ ...v, gain: worth * prospect(s, text, v.value) - (v.cost / 1000) * CAPITAL }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (best === undefined || best.gain < WORTH_IT) continue;
    left -= best.cost;
    out.push({ text, venue: best.value });
  }
  return out;
}

/** What approval at the ITU would be worth, wherever the text is now. */
function worthOf(s: Situation, text: string): number {
  const place = s.setup.text(text);
  const def = s.setup.texts[place];
  if (def === undefined) return 0;
  const step = inPoints(s.setup.stepOf(place));
  const pretended = { text: place, item: s.setup.itemOf(place), def, step } as unknown as Motion;
  return textWorth(s, s.me, pretended);
}

/** Chance that it passes where it is this turn or soon. */
function chanceHere(s: Situation, text: string): number {
  const room = roomOf(s);
  const place = room.list.findIndex((m) => m.def.id === text);
  const m = room.list[place];
  if (m === undefined) return 0;
  if (m.takes.object) return room.passes(place);
  return m.option.votes.some((c) => c.allowed) ? 0.5 : 0.25;
}

/** Chance there, times what approval there counts. */
function prospect(s: Situation, text: string, id: string): number {
  const venue = s.setup.venues[s.setup.venue(id)];
  const def = s.setup.texts[s.setup.text(text)];
  if (venue === undefined || def === undefined) return 0;
  const weight = (venue.domains[def.domain] ?? venue.weight) / 1000;
  const counted = s.read.get('counted', s.setup.text(text)) / 1000;
  const stage = stageAt(s, venue);
  const side = def.direction === 'liberal' ? 1 : -1;
  const share = friendly(s, venue, stage, side, s.setup.domain(def.domain));
  const needs = stage === undefined ? 0.5 : NEEDS[stage.decides];
  return Math.max(0, weight - counted) * limit(0.5 + 2.5 * (share - needs), 0, 1);
}

/** Share of a house that must be of one mind. */
const NEEDS: Record<StageDef['decides'], number> = {
  consensus: 0.8,
  objectors: 0.8,
  support: 0.5,
  progress: 0.5,
  replies: 0.7,
  majority: 0.5,
  iso: 0.67,
  threegpp: 0.71,
  ietf: 0.6,
  ieee: 0.75,
};

/** Share of the house on one side, by what counts there: bodies, companies, or what they can build. */
function friendly(
  s: Situation,
  venue: VenueDef,
  stage: StageDef | undefined,
  side: number,
  domain: number,
): number {
  let [mine, all] = [0, 0];
  for (const [i, state] of s.setup.states.entries()) {
    if (venue.members.length > 0 && !venue.members.includes(state.id)) continue;
    const weight =
      stage?.decides === 'ietf'
        ? shareOf(s.read.get('level', domain, i))
        : stage?.decides === 'threegpp' || stage?.decides === 'ieee'
          ? (state.companies ?? 0)
          : state.votes;
    const pole = s.setup.pole[i] as number;
    const leans =
      pole === 0 ? limit(0.5 + side * shareOf(s.read.get('alignment', i)), 0, 1) : pole === side ? 1 : 0;
    mine += weight * leans;
    all += weight;
  }
  return all === 0 ? 0 : mine / all;
}

function stageAt(s: Situation, venue: VenueDef): StageDef | undefined {
  const [procedure = '', stage = ''] = venue.entry.split('/');
  return s.setup.scenario.assembly.procedures
    .find((p) => p.id === procedure)
    ?.stages.find((x) => x.id === stage);
}
