import { count, reseat } from '../forums/admission';
import { cohere } from '../forums/cohesion';
import { countCouncils, setUpCouncils } from '../forums/councils';
import { found } from '../forums/founding';
import { summit } from '../forums/summit';
import { isConvened, planOf, seated, summitNow } from '../forums/table';
import { mul } from '../fixed';
import type { Turn } from '../context';
import type { Phase } from '../turn';

/**
 * Members vote on candidates, each other and councils; cohesion moves; summits decide; and last, new forums are founded, which meet
 * from the next turn on.
 */
export const forums: Phase = (t) => {
  if (t.setup.forums.length === 0) return;
  const meeting = t.setup.forums.flatMap((_, f) => (isConvened(t.world, f) ? [f] : []));
  // All are counted before anything changes, so that no forum's vote counts under another's result.
  const decided = meeting.map((f) => ({ f, seats: count(t, f), councils: countCouncils(t, f) }));
  for (const { f, seats, councils } of decided) {
    payStaff(t, f);
    reseat(t, f, seats);
    setUpCouncils(t, f, councils);
  }
  for (const f of meeting) cohere(t, f);
  for (const f of meeting) if (summitNow(t.setup, t.world, f)) summit(t, f);
  for (let f = 0; f < t.setup.forums.length; f += 1) found(t, f);
};

/** What a secretariat costs its members: taken from the budget like a due. */
function payStaff(t: Turn, f: number): void {
  const { def, n } = planOf(t.setup, f);
  if (def.form !== 'secretariat') return;
  for (const i of seated(t.setup, t.world, f))
    t.mods.dues[i] = (t.mods.dues[i] as number) + mul(t.world.budget.get(i), n.staffDue);
}
