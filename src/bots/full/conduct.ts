import type { AccordOption, Orders, View } from '../../engine';
import { coinOf, decideAccords, type AccordDecision } from '../appraise/accords';
import { limit, shareOf, type Situation } from '../appraise/situation';
import type { Why } from '../types';
import { sinceNamed, temper, votesWithin } from './outlook';
import { stakeIn } from './stakes/registry';
import { suspicion } from './suspicion';
import { minding } from './threats';

/** Strategies that are what they are called, with no government behind them. */
const PURE = ['always-honour', 'always-defect', 'random'];

/**
 * What the strategy says, and then what governing says: voters before an election, no tomorrow in the last turn, a cheat's temper.
 * A promise given in a deal holds against all of it, for those who keep their word.
 */
export function conduct(s: Situation, strategy: string): readonly AccordDecision[] {
  const found = decided.get(s.view);
  if (found?.strategy === strategy && found.word === s.character.keepsWord) return found.decisions;
  const decisions = decideAll(s, strategy);
  decided.set(s.view, { strategy, word: s.character.keepsWord, decisions });
  return decisions;
}

/** A seat is asked for its conduct by every pledge it considers; the view has one answer. */
const decided = new WeakMap<View, { strategy: string; word: boolean; decisions: AccordDecision[] }>();

function decideAll(s: Situation, strategy: string): AccordDecision[] {
  return decideAccords(s, strategy).map((d) => {
    const option = s.options.accords.find((a) => a.accord === d.accord);
    if (option === undefined || option.members.length < 2) return d;
    if (PURE.includes(strategy) || d.why.id === 'bots.reason.promised' || option.suspended) return d;
    const [choice, [pull, why]] =
      d.choice === 'honour'
        ? (['defect', temptation(s, option)] as const)
        : (['honour', ownInterest(s, option)] as const);
    if (!option.choices.some((c) => c.value === choice && c.allowed)) return minding(s, d);
    return minding(s, coinOf(s, d.accord)(pull) ? { accord: d.accord, choice, why } : d);
  });
}

/** Chance of keeping one's share for reasons of one's own, thousandths, with the strongest reason. */
export function temptation(s: Situation, option: AccordOption): [number, Why] {
  const stake = stakeIn(s, option);
  const pulls: [number, string][] = [
    [stake === null ? 0 : limit(-stake.points * COSTS, 0, 500), stake?.why ?? ''],
    [voters(s, option), 'bots.reason.voters'],
    [s.left < 0.5 ? 260 : 0, 'bots.reason.last-turn'],
    [temper(s, s.setup.accord(option.accord)) > 0.8 ? 200 : 25, 'bots.reason.unseen'],
  ];
  const [strongest] = [...pulls].sort((a, b) => b[0] - a[0]) as [[number, string]];
  const word = s.character.keepsWord ? 0.8 : 1.3;
  const seen = sinceNamed(s, option.accord, s.view.seat) <= 2 ? 0.4 : 1;
  const sum = pulls.reduce((total, [p]) => total + p, 0);
  // What taking part brings by itself holds against every temptation.
  const gain = stake === null ? 0 : limit(stake.points * SERVES, 0, 700);
  return [limit(Math.round((sum * word * seen * (1000 - gain)) / 1000), 0, 850), { id: strongest[1] }];
}

/** Thousandths of a chance for each point that taking part costs, or brings, by itself. */
const COSTS = 1500;
const SERVES = 2500;

/** Chance of taking part against one's strategy because it serves oneself, thousandths, with the reason. */
function ownInterest(s: Situation, option: AccordOption): [number, Why] {
  const stake = stakeIn(s, option);
  if (stake === null) return [0, { id: 'bots.reason.reciprocates' }];
  return [limit(Math.round(stake.points * SERVES), 0, 900), { id: stake.why }];
}

/** What a kept due buys at home counts most just before a vote that may be lost; accords without a due buy no voters. */
function voters(s: Situation, option: AccordOption): number {
  if (option.due === 0 || !votesWithin(s, s.me, 2)) return 0;
  const floor = s.setup.p.apprFloor / 1000;
  const margin = shareOf(s.read.get('approval', s.me)) - floor;
  return 650 * limit((0.11 - margin) / 0.1, 0, 1);
}

/** One inspection an accord, of the partner most to be suspected; with nobody suspected, of whom chance picks. */
export function inspections(s: Situation): NonNullable<Orders['inspections']> {
  return s.options.inspections.flatMap(({ accord, states }, k) => {
    let first: string | undefined;
    let most = -Infinity;
    for (const id of states) {
      const level =
        suspicion(s, accord, id) +
        s.chance.below(1000, s.view.turn, 'bot-act', 600 + k, s.setup.state(id)) / 2000;
      if (level > most) [first, most] = [id, level];
    }
    return first === undefined ? [] : [{ accord, state: first }];
  });
}

/** Turns that a named partner is shut out, by strategy; grim never forgets. */
function memoryOf(strategy: string): number {
  if (strategy === 'grim') return Infinity;
  return strategy === 'two-tats' || strategy === 'generous-tit-for-tat' ? 1 : 2;
}

/** Partners named lately lose this seat's share until they have had a turn to pay again; a second time costs a turn more. */
export function suspensions(s: Situation, strategy: string): NonNullable<Orders['suspend']> {
  if (strategy === 'always-honour') return {};
  const memory = memoryOf(strategy);
  const out: Record<string, string[]> = {};
  for (const { accord, partners } of s.options.suspend) {
    const shut = partners.filter((id) => {
      const habitual = s.read.get('named', s.setup.state(id)) >= 3 ? 1 : 0;
      return sinceNamed(s, accord, id) <= memory + habitual || faithless(s, id);
    });
    if (shut.length > 0) out[accord] = shut;
  }
  return out;
}

/** A partner known to have broken its word twice is paid in advance or not at all. */
function faithless(s: Situation, state: string): boolean {
  return s.read.get('brokenPromises', s.setup.state(state)) >= 2;
}
