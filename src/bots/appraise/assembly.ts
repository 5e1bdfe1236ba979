import type { Situation } from './situation';
import type { Motion } from './texts';

/** Points that a thousandth of a swing state's trust is worth. */
const TRUST_COST = 0.003;

/** Points an objection costs before the stake: goodwill with each swing state that wants the text. */
export function objectionCost(s: Situation, seat: number, m: Motion): number {
  const id = s.setup.states[seat]?.id;
  const { objectionCost: home, objectionTrust } = s.setup.scenario.assembly;
  let wanting = 0;
  for (const x of m.def.wantedBy) if (x !== id) wanting += 1;
  return (home + objectionTrust * TRUST_COST) * wanting;
}
