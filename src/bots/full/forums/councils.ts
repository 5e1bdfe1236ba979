import type { ForumOption, ForumOrder } from '../../../engine';
import type { AccordDecision } from '../../appraise/accords';
import type { Situation } from '../../appraise/situation';
import { temper } from '../outlook';
import { missing, prospects } from './agenda';
import { cohesionOf, membersOf, planOf } from './reckon';

/**
 * Who pays wants firms to watch that others pay; who keeps its due does not. All sides are heard where agreement is wanting, and not
 * while there is much to decide: they take time. A tie is wanted where the two sit on each other's chairs.
 */
export function councils(
  s: Situation,
  option: ForumOption,
  decisions: readonly AccordDecision[],
): NonNullable<ForumOrder['councils']> {
  const { f, plan } = planOf(s, option.forum);
  const out: NonNullable<ForumOrder['councils']> = {};
  for (const { council, repeal } of option.councils) {
    const def = plan.def.councils.find((c) => c.id === council);
    if (def === undefined) continue;
    const wants =
      def.kind === 'business'
        ? pays(s, plan.accords, decisions)
        : def.kind === 'multistakeholder'
          ? broad(s, option.forum, f)
          : overlap(s, f, s.setup.forum(def.with ?? option.forum)) > 0.2;
    // What sits is voted out only by the few who never let a thing be.
    const minds = repeal && !wants && def.kind !== 'tie' && temper(s, 770 + f) > 0.75;
    out[council] = repeal ? (minds ? 'yes' : 'no') : wants ? 'yes' : 'no';
  }
  return out;
}

function pays(s: Situation, accords: readonly number[], decisions: readonly AccordDecision[]): boolean {
  const own = accords.map((a) => s.setup.accords[a]?.id);
  return decisions.every((d) => !own.includes(d.accord) || d.choice === 'honour');
}

function broad(s: Situation, forum: string, f: number): boolean {
  const ready = prospects(s, forum).filter((p) => p.needs <= cohesionOf(s, f)).length;
  return missing(s, forum) > 0 && ready < Math.min(2, s.left);
}

/** Share of the members that sit in the other forum too. */
function overlap(s: Situation, f: number, other: number): number {
  const members = membersOf(s, f);
  const both = members.filter((i) => s.read.get('seatIn', other, i) > 0).length;
  return members.length === 0 ? 0 : both / members.length;
}
