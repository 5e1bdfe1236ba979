import type { TextOption } from '../../engine';
import { aimWorth, standardSlope, worldOf } from './interests';
import type { StageDef, TextDef } from './scenario';
import { inPoints, type Situation } from './situation';

/** A text up for decision with what it needs. */
export interface Motion {
  readonly text: number;
  readonly item: number;
  readonly def: TextDef;
  readonly option: TextOption;
  /** Step on the standard if it is approved, points, signed; a design twice running counts more. */
  readonly step: number;
  /** Objections, votes or permille that the stage asks. */
  readonly threshold: number;
  /** Stances that the stage takes from this seat. */
  readonly takes: { readonly support: boolean; readonly object: boolean };
  /** Net favour of the states that nobody plays, in voices. */
  readonly leaning: number;
}

export function motions(s: Situation): Motion[] {
  return s.options.texts.map((option) => {
    const text = s.setup.text(option.text);
    const def = s.setup.texts[text] as TextDef;
    const open = option.stances.filter((c) => c.allowed).map((c) => c.value);
    return {
      text,
      item: s.setup.item(option.item),
      def,
      option,
      step: inPoints(s.setup.stepOf(text)) * repeat(s, text) * adds(s, text, option.procedure),
      threshold: stageOf(s, option)?.threshold ?? 2,
      takes: { support: open.includes('support'), object: open.includes('object') },
      leaning: leaningOf(s, def.direction),
    };
  });
}

/** Share of its step that approval in the house where it is would add: another house weighs less, and nothing counts twice. */
function adds(s: Situation, text: number, procedure: string): number {
  const { venues } = s.setup;
  if (venues.length === 0) return 1;
  const hosted = s.read.get('hosted', text);
  const venue = hosted > 0 ? venues[hosted - 1] : venues.find((v) => v.entry.startsWith(`${procedure}/`));
  const weight =
    venue === undefined ? 1000 : (venue.domains[s.setup.texts[text]?.domain ?? ''] ?? venue.weight);
  return Math.max(0, weight - s.read.get('counted', text)) / 1000;
}

function stageOf(s: Situation, option: TextOption): StageDef | undefined {
  const procedure = s.setup.scenario.assembly.procedures.find((p) => p.id === option.procedure);
  return procedure?.stages.find((x) => x.id === option.stage);
}

/** Net favour of the states that are no seats, by their alignment, in voices. */
function leaningOf(s: Situation, direction: 'liberal' | 'illiberal'): number {
  const sign = direction === 'liberal' ? 1 : -1;
  let net = 0;
  for (const [i, state] of s.setup.states.entries()) {
    if (state.seat === undefined) net += sign * inPoints(s.read.get('alignment', i)) * 0.02;
  }
  return net;
}

/** The same design twice running counts more. */
function repeat(s: Situation, text: number): number {
  const design = s.setup.designOf(text);
  const def = s.setup.texts[text] as TextDef;
  const repeated = design > 0 && s.read.get('design', s.setup.domain(def.domain)) === design;
  return repeated ? s.setup.scenario.assembly.repeat / 1000 : 1;
}

/** Points that approval is worth to a seat, stake included; its own aims count only when it judges for itself. */
export function textWorth(s: Situation, place: number, m: Motion): number {
  const id = s.setup.states[place]?.id ?? '';
  const prize = m.def.prizes[id] ?? 0;
  const domain = s.setup.domain(m.def.domain);
  const worth = s.stake * (prize + m.step * standardSlope(s, place, domain, worldOf(s, place)));
  return place === s.me ? worth + aimOfText(s, m) : worth;
}

/** Points by which the standard moves where rivals tie: the market decides. */
export function noRuleAt(s: Situation, m: Motion): number {
  return (s.setup.items[m.item]?.noRule ?? 0) * standardShare(s, s.setup.domain(m.def.domain));
}

/** Share of a domain's standard in the needle, as far as it lasts. */
export function standardShare(s: Situation, domain: number): number {
  const norm = (s.setup.domains[domain]?.norm ?? 0) / 1000;
  return (s.setup.scenario.rules.index.standards / 1000) * norm * s.carry.standard;
}

/** Points that the absence of any rule is worth where rivals tie: the market decides. */
export function noRuleWorth(s: Situation, place: number, item: number): number {
  const def = s.setup.items[item];
  const first = def?.texts[0];
  if (def === undefined || first === undefined || def.noRule === 0) return 0;
  const domain = s.setup.domain((s.setup.texts[s.setup.text(first)] as TextDef).domain);
  return s.stake * def.noRule * standardSlope(s, place, domain, worldOf(s, place));
}

/** What approval is worth to the seat's own aims. */
export function aimOfText(s: Situation, m: Motion): number {
  const domain = s.setup.domain(m.def.domain);
  const standard = s.read.points('standard', domain);
  const liberal = m.def.direction === 'liberal';
  const approved = approvedBy(s);
  return (
    aimWorth(s, 'standard', m.step * s.stake, standard) +
    aimWorth(s, 'approved-liberal', liberal ? 1 : 0, approved.liberal) +
    aimWorth(s, 'approved-illiberal', liberal ? 0 : 1, approved.illiberal) +
    aimOfDesign(s, m)
  );
}

type Approved = Readonly<Record<TextDef['direction'], number>>;

const counted = new WeakMap<Situation['view']['columns'], Approved>();

/** Texts approved so far, by direction. */
function approvedBy(s: Situation): Approved {
  const found = counted.get(s.view.columns);
  if (found !== undefined) return found;
  const approved = { liberal: 0, illiberal: 0 };
  for (const [i, t] of s.setup.texts.entries()) if (s.read.get('outcome', i) > 0) approved[t.direction] += 1;
  counted.set(s.view.columns, approved);
  return approved;
}

/** Parts of a standard in one design; what the aim names is the design. */
function aimOfDesign(s: Situation, m: Motion): number {
  const { design } = m.def;
  if (design === undefined || !namedIn(s, design)) return 0;
  const parts = s.setup.texts.filter((t, i) => t.design === design && s.read.get('outcome', i) > 0).length;
  return aimWorth(s, 'design-parts', 1, parts);
}

const named = new WeakMap<Situation['setup'], Map<string, string>>();

/** Whether an aim of the seat names a design. */
function namedIn(s: Situation, design: string): boolean {
  let seats = named.get(s.setup);
  if (seats === undefined) named.set(s.setup, (seats = new Map()));
  let aims = seats.get(s.view.seat);
  if (aims === undefined) {
    const own = s.setup.scenario.aims.filter((a) => a.seat === s.view.seat);
    seats.set(s.view.seat, (aims = JSON.stringify(own.map((a) => a.when))));
  }
  return aims.includes(`"${design}"`);
}
