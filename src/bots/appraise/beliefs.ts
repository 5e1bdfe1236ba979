import type { Purpose } from '../../engine';
import { stakesOf, type Cast, type Stakes } from './assembly';
import { inPoints, voicesOf, type Situation } from './situation';
import type { Motion } from './texts';

/** One way the hall may go: the voices everyone raises, in the order they are cast. */
export interface Guess {
  readonly casts: readonly Cast[];
}

/** How often a guess thinks a seat has other things on its mind. */
const ABSENT = 200;
/** How likely a bystander thinks its own voice decides, permille. */
const DECISIVE = 0.45;
/** Guesses a turn: few, so that two seats with the same interests do not always reckon alike. */
const GUESSES = 4;

/**
 * Guesses at everyone's voices by the public interests of each seat ("level 0": each acts on the texts that matter to it, not
 * on what others will do), with what this seat has been signed as facts and what it has been promised as likely.
 */
export function guesses(s: Situation, list: readonly Motion[]): Guess[] {
  const known = promised(s);
  const stakes = s.seats.map((seat) => stakesOf(s, seat, list));
  return Array.from({ length: GUESSES }, (_, k) => ({
    casts: deny(s, k, drawAll(s, list, stakes, known, k)),
  }));
}

function drawAll(
  s: Situation,
  list: readonly Motion[],
  stakes: readonly Stakes[],
  known: readonly Known[],
  k: number,
): Cast[] {
  return stakes.flatMap((x) => {
    const signed = known.filter((c) => c.seat === x.seat && draw(s, 'bot-voice', k, 900 + c.seat) < c.odds);
    const casts: Cast[] = signed.map(({ seat, text, stance }) => ({ seat, text, stance }));
    for (let v = casts.length; v < voicesOf(s, x.seat); v += 1) {
      const cast = drawOne(s, list, x, casts, k, v);
      if (cast !== null) casts.push(cast);
    }
    return casts;
  });
}

function drawOne(
  s: Situation,
  list: readonly Motion[],
  x: Stakes,
  taken: readonly Cast[],
  k: number,
  v: number,
): Cast | null {
  const at = x.seat * 8 + v;
  if (draw(s, 'bot-voice', k, at) < ABSENT) return null;
  const weighted = list.flatMap((m, place) =>
    taken.some((c) => c.text === m.text)
      ? []
      : [
          {
            cast: { seat: x.seat, text: m.text, stance: 'object' as const },
            weight: eager(objecting(x, place)),
          },
          {
            cast: { seat: x.seat, text: m.text, stance: 'support' as const },
            weight: eager(supporting(s, x, m, place)),
          },
        ],
  );
  const silence = 0.15;
  let pick =
    (draw(s, 'bot-voice', k, 200 + at) / 1000) * (silence + weighted.reduce((sum, w) => sum + w.weight, 0));
  for (const w of weighted) {
    pick -= w.weight;
    if (pick < 0) return w.cast;
  }
  return null;
}

function objecting(x: Stakes, place: number): number {
  return -(x.worth[place] as number) * DECISIVE - (x.objecting[place] as number);
}

/** Where drafts compete, support is what wins; elsewhere it only shows colours. */
function supporting(s: Situation, x: Stakes, m: Motion, place: number): number {
  const worth = x.worth[place] as number;
  if (m.option.decides === 'objectors' || m.option.decides === 'consensus')
    return worth > 0 ? 0.15 * s.stake : 0;
  return worth * DECISIVE;
}

function eager(gain: number): number {
  return gain > 0 ? gain * gain : 0;
}

interface Known extends Cast {
  /** Thousandths. */
  readonly odds: number;
}

/** Voices this seat has reason to expect: escrowed sales as good as cast, promises by how the promiser has kept its word. */
function promised(s: Situation): Known[] {
  const out: Known[] = [];
  const { seat, turn } = s.view;
  for (const deal of s.view.deals) {
    if (deal.status !== 'agreed' || deal.turn !== turn) continue;
    const other = deal.from === seat ? deal.to : deal.from;
    for (const item of deal.from === seat ? deal.take : deal.give) {
      if (item.kind === 'voice')
        out.push({
          seat: s.setup.state(other),
          text: s.setup.text(item.text),
          stance: item.stance,
          odds: 1000,
        });
    }
  }
  for (const p of s.view.promises) {
    if (p.from === seat || p.turn !== turn || p.status !== 'open') continue;
    if (p.clause.kind !== 'object' && p.clause.kind !== 'support') continue;
    const from = s.setup.state(p.from);
    out.push({ seat: from, text: s.setup.text(p.clause.text), stance: p.clause.kind, odds: word(s, from) });
  }
  return out;
}

/** Thousandths of belief in a seat's word: four in five, less a fifth for each promise it is known to have broken. */
export function word(s: Situation, seat: number): number {
  return Math.max(200, 800 - 200 * s.read.get('brokenPromises', seat));
}

/** Whoever may take voices away may do so: in about half of the guesses each such act hits somebody of the other side. */
function deny(s: Situation, k: number, casts: Cast[]): Cast[] {
  if (!s.setup.scenario.rules.statecraft.verbs.includes('squeeze')) return casts;
  let left = casts;
  for (const seat of s.seats) {
    if (seat === s.me || s.setup.pole[seat] !== -1) continue;
    if (draw(s, 'bot-act', k, seat) >= 450) continue;
    const targets = s.seats.filter(
      (j) => s.setup.pole[j] !== -1 && left.some((c) => c.seat === j && c.stance === 'object'),
    );
    const target =
      targets[s.chance.below(Math.max(1, targets.length), s.view.turn, 'bot-act', k, 300 + seat)];
    if (target !== undefined) left = withoutLast(left, target);
  }
  return left;
}

/** The voices when a seat's last one is taken away. */
export function withoutLast(casts: readonly Cast[], seat: number): Cast[] {
  const last = casts.map((c) => c.seat).lastIndexOf(seat);
  return casts.filter((_, i) => i !== last);
}

function draw(s: Situation, purpose: Purpose, i: number, j: number): number {
  return s.chance.below(1000, s.view.turn, purpose, i, j);
}

/** Share of an accord's members believed to honour, 0..1: half way between an even guess and the last count. */
export function honourBelief(s: Situation, accord: number): number {
  const members = s.setup.accords[accord]?.members.length ?? 1;
  const counts = s.view.facts.filter(
    (f) => f.kind === 'honour-count' && f.accord === s.setup.accords[accord]?.id,
  );
  if (counts.length === 0) return 0.65;
  return 0.3 + 0.4 * (s.read.get('honourers', accord) / members);
}

/** Standing at home of a seat, points; others' as estimated. */
export function homeOf(s: Situation, seat: number): number {
  return inPoints(s.read.get('home', seat));
}
