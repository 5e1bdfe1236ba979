import type { Act, VerbOption } from '../../engine';
import { limit, type Situation } from '../appraise/situation';
import { swornOff } from './commitments';
import { covertIdeas } from './covert';
import { doorIdeas } from './doors';
import { campaignWorth, lendWorth } from './courting';
import { outlookOf } from './outlook';

/** An act with what it is reckoned to be worth, points, and its cost in capital, thousandths. */
export interface Idea {
  readonly act: Act;
  readonly worth: number;
  readonly cost: number;
}

/** Capital kept back, thousandths: the next turn needs some too. */
const RESERVE = 10_000;
/** Worth below which capital is saved. */
const WORTH_IT = 0.15;

/** The acts of the turn by what they are worth, as far as the political capital goes that tabling leaves. */
export function statecraft(s: Situation, tabled: number): Act[] {
  const ideas = s.options.verbs
    .filter((v) => v.allowed)
    .flatMap((v) => ideasFor(s, v))
    .filter(({ act }) => act.target === undefined || !swornOff(s, act.verb, act.target))
    .map((idea) => ({ ...idea, worth: idea.worth - price(s, idea.cost) }))
    .sort((a, b) => b.worth - a.worth);
  const acts: Act[] = [];
  let purse = s.options.capital - (s.left < 0.5 ? 0 : RESERVE) - tabled * s.options.tableCost;
  for (const { act, worth, cost } of ideas) {
    if (acts.length >= s.options.acts || worth < WORTH_IT) break;
    if (cost > purse || acts.filter((a) => a.verb === act.verb).length >= most(s, act.verb)) continue;
    acts.push(act);
    purse -= cost;
  }
  return acts;
}

/** What capital is worth that could go elsewhere: much while there is little, next to nothing where it spills over. */
function price(s: Situation, cost: number): number {
  const plenty = limit((s.options.capital - 60_000) / 120_000, 0, 1);
  return (cost / 60_000) * 0.4 * (1 - 0.8 * plenty);
}

/** Money aimed at two markets is halved in each: only who has hands to spare does it. One agent or campaign a turn is enough. */
function most(s: Situation, verb: string): number {
  return (verb === 'lend' && s.options.acts > 2) || verb === 'closure' ? 2 : 1;
}

function ideasFor(s: Situation, v: VerbOption): Idea[] {
  const cost = v.cost.capital ?? 0;
  switch (v.verb) {
    case 'lend':
      return aimed(s, v, outlookOf(s).hedgers, (i) => lendWorth(s, i));
    case 'campaign':
      return aimed(s, v, outlookOf(s).hedgers, (i) => campaignWorth(s, i));
    case 'closure':
    case 'embargo':
      return doorIdeas(s, v.verb, cost);
    case 'espionage':
    case 'sabotage':
    case 'disinformation':
      return covertIdeas(s, v.verb, cost);
    default:
      return [];
  }
}

function aimed(s: Situation, v: VerbOption, places: readonly number[], worth: (i: number) => number): Idea[] {
  return places
    .filter((i) => i !== s.me && (s.setup.states[i]?.market ?? 0) > 0)
    .map((i) => ({
      act: { verb: v.verb, target: s.setup.states[i]?.id ?? '' },
      worth: worth(i),
      cost: v.cost.capital ?? 0,
    }));
}
