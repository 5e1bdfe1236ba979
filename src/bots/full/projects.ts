import type { Situation } from '../appraise/situation';
import type { Condition } from '../appraise/scenario';
import { openAims } from '../appraise/interests';
import { temper, votesWithin } from './outlook';

/** Share of the budget that a willing seat gives joint projects in a turn, thousandths. */
const SHARE = 60;

/**
 * What a seat pays into joint projects. Who gains from one pays; the rest of the side leaves it to them, each in its own measure, and
 * everyone pays less the more others have paid before it and the nearer its voters are: a project is a public good, and some fail.
 */
export function projects(s: Situation): Record<string, number> {
  const total = s.options.budget?.total ?? 0;
  let purse = Math.trunc((total * SHARE) / 1000);
  const out: Record<string, number> = {};
  for (const p of s.options.projects) {
    const will = willingness(s, p.milestone);
    const pay = Math.min(p.missing, purse, Math.trunc(((total * SHARE) / 1000) * will));
    if (pay <= 0) continue;
    out[p.milestone] = pay;
    purse -= pay;
  }
  return out;
}

/** 0..1: by what the seat gains itself, its temper, and who else is thought to pay. */
function willingness(s: Situation, milestone: string): number {
  const def = s.setup.scenario.milestones.find((m) => m.id === milestone);
  if (def === undefined) return 0;
  const pole = s.setup.pole[s.me] ?? 0;
  const side = pole === 1 ? 'liberal' : pole === -1 ? 'illiberal' : 'none';
  if (def.by !== 'any' && def.by !== s.view.seat && def.by !== side) return 0;
  const gains = def.unlocks.some((e) => e.level?.at === s.view.seat);
  const aims = openAims(s).some((a) => names(a.when, milestone));
  const forSide = pole !== 0 && def.unlocks.some((e) => side === 'liberal' && pushes(e) > 0);
  if (!gains && !aims && !forSide) return 0;
  const rides = temper(s, 90) < (gains || aims ? 0.15 : 0.55);
  const voters = votesWithin(s, s.me, 1) ? 0.5 : 1;
  const stake = aims ? 1 : gains ? 0.8 : 0.5;
  const late = s.left < 0.5 ? (aims ? 1 : 0.2) : 1;
  return rides ? 0 : stake * voters * late * (0.5 + 0.5 * temper(s, 91));
}

function names(when: Condition, milestone: string): boolean {
  return (
    when.completed === milestone ||
    [...(when.all ?? []), ...(when.any ?? [])].some((c) => names(c, milestone))
  );
}

function pushes(effect: object): number {
  const e = effect as { standard?: { by: number }; tilt?: { by: number } };
  return (e.standard?.by ?? 0) + (e.tilt?.by ?? 0);
}
