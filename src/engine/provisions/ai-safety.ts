import type { AccordDef, ProvisionDef } from '../../scenario/types';
import type { Turn } from '../context';
import { PERMILLE, fromPoints, mul } from '../fixed';
import type { Provision } from './types';

type Safety = Extract<ProvisionDef, { kind: 'ai-safety' }>;

/**
 * Who honours gives up part of its gain in the domain. Safety = (1 − weakest) × (honouring share)² + weakest where all honour; it takes
 * that share from the hazard of incidents and from the harm every state suffers: a prisoner's dilemma, and a weakest link (Hirshleifer
 * 1983) the more it takes everyone.
 */
export const aiSafety: Provision<'ai-safety'> = {
  kind: 'ai-safety',
  settle(s, def) {
    const { setup, mods } = s.t;
    const domain = setup.domain(def.domain);
    for (const i of s.members) {
      const at = domain * setup.states.length + i;
      if (s.honours(i)) mods.full.restraint[at] = Math.max(mods.full.restraint[at] as number, def.restraint);
    }
    const square = mul(s.honourShare, s.honourShare);
    const all = s.members.every((i) => s.honours(i)) ? def.weakest : 0;
    const safety = mul(square, PERMILLE - def.weakest) + all;
    mods.full.safety = Math.max(mods.full.safety, safety);
    harm(s.t, setup.accords[s.accord], def, PERMILLE - safety);
  },
  dormant: (t, accord, def) => harm(t, accord, def, PERMILLE),
};

/** Harm to every state, of which safety work leaves `left` permille. */
function harm(t: Turn, accord: AccordDef | undefined, def: Safety, left: number): void {
  const id = accord?.id ?? '';
  t.mods.full.harms.push({
    domain: t.setup.domain(def.domain),
    by: mul(fromPoints(def.harm), left),
    cause: { rule: 'accords.unsafe', by: [id], path: `/accords/${id}/provisions/ai-safety/harm` },
  });
}
