import { deniedOf, expectedVoices } from './beliefs';
import type { Ground } from './ground';
import type { Situation } from '../appraise/situation';
import { volunteering } from './volunteers';
import { GUESSES, OBJECT, SUPPORT, type Guesses } from './stance';

/** How often a guess thinks a seat has other things on its mind, permille. */
const ABSENT = 200;
/** How likely a bystander thinks its own voice decides. */
const DECISIVE = 0.45;
const SILENCE = 0.15;

/**
 * Guesses by the public interests of each seat ("level 0": each acts on the texts that matter to it, not on what others will do), with
 * what this seat has been signed as facts and what it has been promised as likely.
 */
export function guess(s: Situation, g: Ground): Guesses {
  const [m, n] = [s.seats.length, g.list.length];
  let most = 1;
  for (const v of g.voices) if (v > most) most = v;
  const ideas: Guesses = {
    most,
    text: new Int8Array(GUESSES * m * most),
    stance: new Int8Array(GUESSES * m * most),
    count: new Int8Array(GUESSES * m),
    against: new Int8Array(GUESSES * n),
    inFavour: new Int8Array(GUESSES * n),
  };
  const eager = eagerness(g);
  const willing = volunteering(g);
  const expected = expectedVoices(s, g);
  for (let k = 0; k < GUESSES; k += 1) {
    for (let i = 0; i < m; i += 1) {
      for (const x of expected)
        if (x.seat === i && draw(s, k, 900 + i * 8 + x.text) < x.odds)
          raise(ideas, m, k, i, x.text, x.stance);
      const free = (g.voices[i] as number) - (ideas.count[k * m + i] as number);
      for (let v = 0; v < free; v += 1) drawOne(s, g, ideas, eager, willing, k, i, v);
    }
    deniedOf(s, ideas, k);
  }
  count(g, ideas);
  return ideas;
}

/** How much each seat would like to object (even places) and support (odd), squared: what matters more is likelier by more. */
function eagerness(g: Ground): Float64Array {
  const n = g.list.length;
  const out = new Float64Array(g.worth.length * 2);
  for (let x = 0; x < g.worth.length; x += 1) {
    const worth = g.worth[x] as number;
    const { takes, option } = g.list[x % n] as Ground['list'][number];
    const object = takes.object ? -worth * DECISIVE - (g.cost[x] as number) : 0;
    // Where drafts compete, support is what wins; elsewhere it only shows colours.
    const silent = option.decides === 'objectors' || option.decides === 'consensus';
    const support = !takes.support || worth <= 0 ? 0 : silent ? 0.15 * g.s.stake : worth * DECISIVE;
    out[2 * x] = object > 0 ? object * object : 0;
    out[2 * x + 1] = support * support;
  }
  return out;
}

function drawOne(
  s: Situation,
  g: Ground,
  ideas: Guesses,
  eager: Float64Array,
  willing: Int16Array,
  k: number,
  i: number,
  v: number,
): void {
  const at = i * 8 + v;
  if (draw(s, k, at) < ABSENT) return;
  const [m, n] = [s.seats.length, g.list.length];
  const base = 2 * i * n;
  let total = SILENCE;
  for (let t = 0; t < n; t += 1) {
    if (spoke(ideas, m, k, i, t)) continue;
    total += (eager[base + 2 * t] as number) + (eager[base + 2 * t + 1] as number);
  }
  let pick = (draw(s, k, 200 + at) / 1000) * total;
  for (let x = 0; x < 2 * n; x += 1) {
    if (spoke(ideas, m, k, i, x >> 1)) continue;
    pick -= eager[base + x] as number;
    if (pick >= 0) continue;
    const objects = x % 2 === 0;
    // Those who have other things on their mind are among those who leave it to others.
    const reluctant = (draw(s, k, 400 + at) * (1000 - ABSENT)) / 1000 >= (willing[x >> 1] as number);
    if (!objects || !reluctant) raise(ideas, m, k, i, x >> 1, objects ? OBJECT : SUPPORT);
    return;
  }
}

function spoke(ideas: Guesses, m: number, k: number, i: number, t: number): boolean {
  const at = k * m + i;
  for (let v = 0; v < (ideas.count[at] as number); v += 1)
    if (ideas.text[at * ideas.most + v] === t) return true;
  return false;
}

function raise(ideas: Guesses, m: number, k: number, i: number, t: number, stance: number): void {
  const at = k * m + i;
  const v = ideas.count[at] as number;
  if (v >= ideas.most || spoke(ideas, m, k, i, t)) return;
  ideas.text[at * ideas.most + v] = t;
  ideas.stance[at * ideas.most + v] = stance;
  ideas.count[at] = v + 1;
}

function count(g: Ground, ideas: Guesses): void {
  const [m, n] = [g.s.seats.length, g.list.length];
  for (let at = 0; at < GUESSES * m; at += 1) {
    const k = Math.floor(at / m);
    for (let v = 0; v < (ideas.count[at] as number); v += 1) {
      const counts = ideas.stance[at * ideas.most + v] === OBJECT ? ideas.against : ideas.inFavour;
      const cell = k * n + (ideas.text[at * ideas.most + v] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
}

function draw(s: Situation, i: number, j: number): number {
  return s.chance.below(1000, s.view.turn, 'bot-voice', i, j);
}
