import type { Act, VerbOption } from '../../engine';
import type { Situation } from '../appraise/situation';
import { swornOff } from './commitments';
import { ideasOn } from './ideas/registry';
import type { Idea } from './ideas/types';
import { capitalPrice } from './price';

/** Capital kept back, thousandths: the next turn needs some too. */
const RESERVE = 10_000;
/** Worth below which capital is saved. */
const WORTH_IT = 0.15;

/** The acts of the turn by what they are worth, as far as the political capital goes that tabling and `spent` leave. */
export function statecraft(s: Situation, tabled: number, spent = 0): Act[] {
  const ideas = s.options.verbs
    .flatMap((v) => (v.allowed ? worthwhile(s, v) : []))
    .sort((a, b) => b.worth - a.worth);
  const acts: Act[] = [];
  let purse = s.options.capital - (s.left < 0.5 ? 0 : RESERVE) - tabled * s.options.tableCost - spent;
  for (const { act, cost } of ideas) {
    if (acts.length >= s.options.acts) break;
    if (cost > purse || acts.filter((a) => a.verb === act.verb).length >= (ideasOn(act.verb)?.most?.(s) ?? 1))
      continue;
    acts.push(act);
    purse -= cost;
  }
  return acts;
}

/** Ideas for a verb that are worth their price, at targets that are open and that this seat has not sworn to spare. */
function worthwhile(s: Situation, v: VerbOption): Idea[] {
  const out: Idea[] = [];
  let open: Set<string> | undefined;
  for (const idea of ideasOn(v.verb)?.ideas(s, v) ?? []) {
    const worth = idea.worth - capitalPrice(s, idea.cost);
    if (worth < WORTH_IT) continue;
    const { target } = idea.act;
    open ??= new Set(v.targets.flatMap((c) => (c.allowed ? [c.value] : [])));
    if (target === undefined || (open.has(target) && !swornOff(s, idea.act.verb, target)))
      out.push({ ...idea, worth });
  }
  return out;
}
