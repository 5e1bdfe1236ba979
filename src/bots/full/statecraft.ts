import type { Act, VerbOption } from '../../engine';
import { limit, type Situation } from '../appraise/situation';
import { swornOff } from './commitments';
import { ideasOn } from './ideas/registry';

/** Capital kept back, thousandths: the next turn needs some too. */
const RESERVE = 10_000;
/** Worth below which capital is saved. */
const WORTH_IT = 0.15;

/** The acts of the turn by what they are worth, as far as the political capital goes that tabling and `spent` leave. */
export function statecraft(s: Situation, tabled: number, spent = 0): Act[] {
  const ideas = s.options.verbs
    .filter((v) => v.allowed)
    .flatMap((v) => thought(s, v))
    .filter(({ act }) => act.target === undefined || !swornOff(s, act.verb, act.target))
    .map((idea) => ({ ...idea, worth: idea.worth - price(s, idea.cost) }))
    .sort((a, b) => b.worth - a.worth);
  const acts: Act[] = [];
  let purse = s.options.capital - (s.left < 0.5 ? 0 : RESERVE) - tabled * s.options.tableCost - spent;
  for (const { act, worth, cost } of ideas) {
    if (acts.length >= s.options.acts || worth < WORTH_IT) break;
    if (cost > purse || acts.filter((a) => a.verb === act.verb).length >= (ideasOn(act.verb)?.most?.(s) ?? 1))
      continue;
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

/** Ideas for a verb at targets that are open. */
function thought(s: Situation, v: VerbOption) {
  const open = new Set(v.targets.flatMap((c) => (c.allowed ? [c.value] : [])));
  const ideas = ideasOn(v.verb)?.ideas(s, v) ?? [];
  return ideas.filter(({ act }) => act.target === undefined || open.has(act.target));
}
