import { inPoints, limit, shareOf, type Situation } from '../../appraise/situation';
import { outlookOf, temper, votesWithin } from '../outlook';
import { grievances } from './grievance';
import type { Idea, VerbIdeas } from './types';

type CovertVerb = 'espionage' | 'sabotage' | 'disinformation';

export function covert(verb: CovertVerb): VerbIdeas {
  return { verb, ideas: (s, v) => covertIdeas(s, verb, v.cost.capital ?? 0) };
}

/**
 * Acts under cover, where they pay: what success brings times its chance, less what being traced costs times its chance. Autocracies
 * think less of the scandal; a democracy answers in kind when it was struck, and a state that was traced last year lies low.
 */
function covertIdeas(s: Situation, verb: CovertVerb, cost: number): Idea[] {
  const out = outlookOf(s);
  if (out.pole === 0) return [];
  const scruple = out.pole === 1 ? (s.character.keepsWord ? 0.55 : 0.8) + 0.3 * Math.min(1, out.struck) : 1.1;
  const low = out.traced.has(s.view.seat) ? 0.6 : 1;
  const nerve = (0.45 + 0.8 * temper(s, 70)) * scruple * low;
  return out.rivals
    .filter((i) => s.setup.states[i]?.seat !== undefined || verb === 'espionage')
    .map((i) => ({
      act: { verb, target: s.setup.states[i]?.id ?? '' },
      worth: nerve * (odds(s, i) * PRIZE[verb](s, i)) - (SCANDAL + answered(s, i)) * traced(s, i),
      cost,
    }));
}

/** Points lost by being traced. */
const SCANDAL = 0.3;

/** Points that a victim's doctrine of joint answer takes from who is traced, beyond the scandal; what is too light is forgiven. */
function answered(s: Situation, i: number): number {
  const id = s.setup.states[i]?.id ?? '';
  return s.setup.accords.reduce((most, a) => {
    const p = a.members.includes(id) ? a.provisions.find((x) => x.kind === 'deterrence') : undefined;
    if (p?.kind !== 'deterrence') return most;
    const stood = s.read.get('honourers', s.setup.accord(a.id)) / a.members.length;
    const light = p.proportion === undefined ? 0 : Math.max(0, 0.75 - (stood * p.proportion) / 1000);
    const bite = 0.08 * (p.sanctions ?? 0) + 0.004 * (p.expulsions ?? 0);
    return Math.max(most, stood * bite - 0.2 * light);
  }, 0);
}

const PRIZE: Record<CovertVerb, (s: Situation, i: number) => number> = {
  /** Thirty-five of a hundred of the largest gap. */
  espionage: (s, i) => 0.13 * 0.35 * largestGap(s, i) * need(s, i) * secrets(s),
  /** Breaking things brings nothing by itself: it is for who is at odds with the other, and for some governments' taste. */
  sabotage(s, i) {
    const grudge = Math.min(1, grievances(s).get(i) ?? 0) + (outlookOf(s).struck > 0 ? 0.5 : 0);
    return 1.6 * weight(s, i) * (1 + grudge) * (0.6 + 0.8 * temper(s, 71)) * secrets(s);
  },
  /** Doubts cost a government most when it votes and is near its fall, and where voters hold it to its word. */
  disinformation(s, i) {
    const margin = shareOf(s.read.get('approval', i)) - s.setup.p.apprFloor / 1000;
    const votes = votesWithin(s, i, 1);
    const falls = votes ? limit((0.26 - margin) / 0.12, 0, 1) : 0;
    const told = s.setup.scenario.rules.domestic === undefined ? 1 : 2.4;
    return (s.setup.states[i]?.regime === 'democracy' ? 0.6 : 0.1) * told * (1 + (votes ? 1 : 0) + 2 * falls);
  },
};

/** Strength in the dark: security is public, and so is the level in cyber. */
function odds(s: Situation, i: number): number {
  const force = (j: number) => (0.2 + shareOf(s.read.get('security', j))) * arms(s, j);
  return 0.8 * (force(s.me) / Math.max(0.001, force(s.me) + force(i)));
}

function arms(s: Situation, j: number): number {
  const cyber = s.setup.domains.findIndex((d) => d.id === 'cyber');
  return 0.1 + (cyber < 0 ? 0.5 : shareOf(s.read.get('level', cyber, j)));
}

/** Chance of being traced: those who share what their services see find out more. */
function traced(s: Situation, i: number): number {
  const { attribution, attributionIntel } = s.setup.p;
  const id = s.setup.states[i]?.id ?? '';
  const shares = s.setup.accords.some(
    (a) => a.members.includes(id) && a.provisions.some((p) => p.kind === 'intelligence'),
  );
  return (attribution + (shares ? 0.7 * attributionIntel : 0)) / 1000;
}

function largestGap(s: Situation, i: number): number {
  let most = 0;
  for (const d of s.setup.domains.keys())
    most = Math.max(most, inPoints(s.read.get('level', d, i) - s.read.get('level', d, s.me)));
  return most;
}

/** The more fields there are, the more there is to take in one of them. */
function secrets(s: Situation): number {
  return 1 + 0.45 * Math.max(0, s.setup.domains.length / 4 - 1);
}

/** What is denied has to be taken. */
function need(s: Situation, i: number): number {
  return outlookOf(s).shutByOthers.some((d) => d.state === i) ? 1.4 : 1;
}

/** The larger the rival, the more its trouble matters. */
function weight(s: Situation, i: number): number {
  return limit(0.4 + (s.setup.states[i]?.market ?? 0) / 15, 0, 1);
}
