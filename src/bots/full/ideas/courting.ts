import type { Setup, View } from '../../../engine';
import { inPoints, limit, shareOf, type Situation } from '../../appraise/situation';
import { outlookOf } from '../outlook';

interface Largest {
  readonly market: number;
  readonly votes: number;
}

const sizes = new WeakMap<Setup, Largest>();

function largest(setup: Setup): Largest {
  const found = sizes.get(setup);
  if (found !== undefined) return found;
  const hedgers = setup.states.filter((_, i) => setup.pole[i] === 0);
  const size = {
    market: Math.max(1, ...hedgers.map((x) => x.market)),
    votes: Math.max(1, ...hedgers.map((x) => x.votes)),
  };
  sizes.set(setup, size);
  return size;
}

/**
 * Money for a market: worth most in large ones, in those with many votes, where both sides' vendors are level, and where the other
 * side has just been: what one bloc courts the other answers.
 */
export function lendWorth(s: Situation, i: number): number {
  let list = worths.get(s.view.columns);
  if (list === undefined) worths.set(s.view.columns, (list = new Map()));
  let worth = list.get(i);
  if (worth === undefined) list.set(i, (worth = lendingWorth(s, i)));
  return worth;
}

/** Asked for by several verbs of one turn. */
const worths = new WeakMap<View['columns'], Map<number, number>>();

function lendingWorth(s: Situation, i: number): number {
  const { market, votes } = largest(s.setup);
  const state = s.setup.states[i];
  const size = 0.5 * ((state?.market ?? 0) / market) + 0.5 * ((state?.votes ?? 0) / votes);
  const hedging = outlookOf(s).pole === 0 ? 0.35 : 1;
  return size * (0.4 + contest(s, i)) * hedging * ties(s, i) * answer(s, i);
}

export function campaignWorth(s: Situation, i: number): number {
  const { votes } = largest(s.setup);
  const lean = Math.abs(shareOf(s.read.get('alignment', i)));
  const size = (s.setup.states[i]?.votes ?? 0) / votes;
  return 0.6 * size * (0.3 + Math.max(0, 0.6 - lean)) * ties(s, i) * answer(s, i);
}

/** A market that the other side courted last turn is answered for. */
function answer(s: Situation, i: number): number {
  const courted = outlookOf(s).courted.get(s.setup.states[i]?.id ?? '') ?? 0;
  return 1 + 0.3 * Math.min(2, courted);
}

/**
 * Seats know different doors: trust opens some, a crowd of friends closes others, and each has its own habits (the same all game), so
 * that not everybody runs to the largest market.
 */
function ties(s: Situation, i: number): number {
  const trust = 1 + s.read.points('trust', i, s.me) / 150;
  const habit = 0.4 + s.chance.below(1000, 0, 'bot-act', 901, i) / 800;
  const crowd = outlookOf(s).crowd.get(s.setup.states[i]?.id ?? '') ?? 0;
  return (Math.max(0.2, trust) * habit) / (1 + 0.35 * crowd);
}

/** 1 where both sides' vendors are level, 0 where one has it all. */
function contest(s: Situation, i: number): number {
  const mean = s.setup.domains.reduce(
    (sum, d, k) => sum + (d.market / 1000) * Math.abs(inPoints(s.read.get('tilt', k, i))),
    0,
  );
  return limit(1 - mean / 60, 0, 1);
}

/** Those of these places where there is something to sell. */
export function markets(s: Situation, places: readonly number[]): number[] {
  return places.filter((i) => (s.setup.states[i]?.market ?? 0) > 0);
}
