import type { ForumOption } from '../../../engine';
import { inPoints, type Situation } from '../../appraise/situation';
import { temper } from '../outlook';
import { cohesionOf, effectWorth, planOf } from './reckon';

/** A thing a summit could decide: what it needs and is worth to this seat, both in points. */
export interface Prospect {
  readonly id: string;
  readonly needs: number;
  readonly worth: number;
}

/** Points below what is needed that a bold chair tries all the same. */
const DARE = 2;
/** Below this it is better to talk about what divides them. */
const WORTH_IT = 0.1;

/** The chair puts on the agenda what serves it best and can succeed; else they air their differences. */
export function agenda(s: Situation, option: ForumOption): string | null {
  if (option.agenda.length === 0) return null;
  const { f } = planOf(s, option.forum);
  const have = cohesionOf(s, f) + (temper(s, 790) > 0.75 ? DARE : -DARE / 2);
  const can = prospects(s, option.forum)
    .filter((p) => option.agenda.some((a) => a.value === p.id) && p.needs <= have && p.worth > WORTH_IT)
    .sort((a, b) => b.worth - a.worth);
  return can[0]?.id ?? 'air';
}

/** The best thing still to be decided, wherever cohesion stands; null where nothing is left. */
export function best(s: Situation, forum: string): Prospect | null {
  return [...prospects(s, forum)].sort((a, b) => b.worth - a.worth)[0] ?? null;
}

export function prospects(s: Situation, forum: string): Prospect[] {
  const { f } = planOf(s, forum);
  return s.setup.deliverables.flatMap(({ forum: of, def }, d) => {
    if (of !== f || def.from > s.view.turn || s.read.get('delivered', d) > 0) return [];
    const { approval, capital, trust } = def.members;
    const effects = def.effects.reduce((sum, e) => sum + effectWorth(s, e), 0);
    const worth = 0.3 * approval + 0.05 * capital + 0.3 * trust + effects + (def.vision ? 0.3 : 0);
    return [{ id: def.id, needs: def.needs, worth }];
  });
}

/** Points of cohesion that the best thing still wants; 0 where it has them. */
export function missing(s: Situation, forum: string): number {
  const { f } = planOf(s, forum);
  const wanted = best(s, forum);
  return wanted === null ? 0 : Math.max(0, wanted.needs - inPoints(s.read.get('cohesion', f)));
}
