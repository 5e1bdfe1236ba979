import type { Act, VerbOption } from '../../engine';
import { inPoints, limit, shareOf, type Situation } from '../appraise/situation';

interface Idea {
  readonly act: Act;
  readonly worth: number;
  readonly cost: number;
}

/** Capital kept back, thousandths: the next turn needs some too. */
const RESERVE = 20_000;
/** Worth below which capital is saved. */
const WORTH_IT = 0.15;

/** The acts of the turn by what they are worth, as far as the political capital goes that tabling leaves. */
export function statecraft(s: Situation, tabled: number): Act[] {
  const ideas = s.options.verbs
    .filter((v) => v.allowed)
    .flatMap((v) => WEIGHS[v.verb]?.(s, v) ?? [])
    .sort((a, b) => b.worth - a.worth);
  const acts: Act[] = [];
  let purse = s.options.capital - RESERVE - tabled * s.options.tableCost;
  for (const { act, worth, cost } of ideas) {
    if (acts.length >= s.options.acts || worth < WORTH_IT) break;
    if (cost > purse || acts.some((a) => a.verb === act.verb)) continue;
    acts.push(act);
    purse -= cost;
  }
  return acts;
}

type Weigh = (s: Situation, verb: VerbOption) => Idea[];

const WEIGHS: Readonly<Record<string, Weigh>> = {
  lend: (s, v) =>
    aimed(
      s,
      v,
      (i) => market(s, i) * (0.4 + contest(s, i)) * (hedging(s, i) ? 1 : 0.05) * (hedging(s, s.me) ? 0.4 : 1),
    ),
  campaign: (s, v) =>
    aimed(
      s,
      v,
      (i) => votes(s, i) * (0.3 + Math.max(0, 0.6 - Math.abs(shareOf(s.read.get('alignment', i))))),
    ),
  closure: (s, v) => closures(s, v, 2),
  embargo: (s, v) => (s.setup.pole[s.me] === 1 ? closures(s, v, 1) : []),
  espionage: (s, v) => covert(s, v, (i) => 0.02 * largestGap(s, i), 260),
  sabotage: (s, v) => covert(s, v, (i) => (rival(s, i) ? 0.35 : -1), 90),
  disinformation: (s, v) =>
    covert(s, v, (i) => (rival(s, i) && s.setup.states[i]?.regime === 'democracy' ? 0.4 : -1), 120),
};

function aimed(s: Situation, v: VerbOption, worth: (i: number) => number): Idea[] {
  return v.targets
    .filter((t) => t.allowed)
    .map((t) => {
      const i = s.setup.state(t.value);
      return {
        act: { verb: v.verb, target: t.value },
        worth: worth(i) * ties(s, i),
        cost: v.cost.capital ?? 0,
      };
    });
}

/**
 * Seats know different doors: trust opens some, a crowd of friends closes others, and each has its own habits (the same all game), so
 * that not everybody runs to the largest market.
 */
function ties(s: Situation, i: number): number {
  const trust = 1 + s.read.points('trust', i, s.me) / 150;
  const habit = 0.4 + s.chance.below(1000, 0, 'bot-act', 900, i) / 800;
  const friends = s.seats.filter((j) => j !== s.me && s.setup.pole[j] === s.setup.pole[s.me]);
  const crowd = s.view.facts.filter(
    (f) =>
      f.kind === 'act' &&
      f.turn === s.view.turn - 1 &&
      f.target === s.setup.states[i]?.id &&
      friends.some((j) => s.setup.states[j]?.id === f.state),
  ).length;
  return (Math.max(0.2, trust) * habit) / (1 + 0.35 * crowd);
}

/** Shares of the hedging world's markets and votes, 0..1 of the largest. */
function market(s: Situation, i: number): number {
  return (
    (s.setup.states[i]?.market ?? 0) /
    Math.max(1, ...s.setup.states.map((x, j) => (hedging(s, j) ? x.market : 0)))
  );
}

function votes(s: Situation, i: number): number {
  return (
    (s.setup.states[i]?.votes ?? 0) /
    Math.max(1, ...s.setup.states.map((x, j) => (hedging(s, j) ? x.votes : 0)))
  );
}

/** 1 where both sides' vendors are level, 0 where one has it all. */
function contest(s: Situation, i: number): number {
  const mean = s.setup.domains.reduce(
    (sum, d, k) => sum + (d.market / 1000) * Math.abs(s.read.points('tilt', k, i)),
    0,
  );
  return limit(1 - mean / 60, 0, 1);
}

/**
 * Closing one door to the rival's vendors, where they hold the most at home and it is not closed yet: few doors, because each is
 * paid for every turn. Issuing it again would open it.
 */
function closures(s: Situation, v: VerbOption, bit: number): Idea[] {
  if (hedging(s, s.me)) return [];
  const shut = countShut(s);
  return v.targets
    .filter((t) => t.allowed && rival(s, s.setup.state(t.value)))
    .flatMap((t) => {
      const target = s.setup.state(t.value);
      return v.domains.map((domain) => {
        const d = s.setup.domain(domain);
        const already = s.read.get('closures', d, s.me, target);
        const base = Math.max(0, -(s.setup.pole[s.me] ?? 0) * s.read.points('tilt', d, s.me)) / 100;
        const lead = Math.max(0, s.read.points('level', d, s.me) - s.read.points('level', d, target)) / 100;
        const weight = ((s.setup.domains[d]?.market ?? 0) + (s.setup.domains[d]?.military ?? 0)) / 1000;
        const worth = weight * (bit === 2 ? 0.3 + base : 2 * lead) - 0.12 * shut;
        return {
          act: { verb: v.verb, target: t.value, domain },
          worth: already === 0 ? worth : -1,
          cost: v.cost.capital ?? 0,
        };
      });
    });
}

function countShut(s: Situation): number {
  let count = 0;
  for (const d of s.setup.domains.keys())
    for (const j of s.setup.states.keys()) if (s.read.get('closures', d, s.me, j) !== 0) count += 1;
  return count;
}

/** Covert action is rare, dearer than it looks, and for those who are behind; `often` in thousandths of the turns. */
function covert(s: Situation, v: VerbOption, worth: (i: number) => number, often: number): Idea[] {
  const pole = s.setup.pole[s.me] ?? 0;
  if (pole === 0 || s.character.keepsWord) return [];
  const behind = pole * s.dial < 5 ? 1.5 : 1;
  if (s.chance.below(1000, s.view.turn, 'bot-act', 800 + v.verb.length) >= often * behind) return [];
  return aimed(s, v, (i) => (rival(s, i) ? worth(i) : -1));
}

function largestGap(s: Situation, i: number): number {
  return Math.max(
    0,
    ...s.setup.domains.map((_, d) => inPoints(s.read.get('level', d, i) - s.read.get('level', d, s.me))),
  );
}

function rival(s: Situation, i: number): boolean {
  const mine = s.setup.pole[s.me] ?? 0;
  return mine !== 0 && s.setup.pole[i] === -mine;
}

function hedging(s: Situation, i: number): boolean {
  return s.setup.pole[i] === 0;
}
