import type { AccordDef } from '../../scenario/types';
import type { Turn } from '../context';
import { rulesOf } from '../institutions/rules';
import { carries, openMotions, pathOf, votersOf } from '../institutions/votes';
import type { Phase } from '../turn';

/** Members raise their hands on each motion; what is decided applies from the next turn on. */
export const institutions: Phase = (t) => {
  // All are counted under the rules of this turn before any of them changes: a veto binds later motions only.
  const counts = openMotions(t.setup, t.world).map((m) => count(t, m));
  for (const c of counts) {
    const { motion: m, repeal, passed, yes } = c;
    const { accord, def } = t.setup.motions[m] as Turn['setup']['motions'][number];
    const of = t.setup.accords[accord] as AccordDef;
    t.tell({
      kind: 'motion',
      motion: def.id,
      accord: of.id,
      repeal,
      yes,
      no: c.no,
      abstain: c.abstain,
      needs: c.veto ? 'all' : 'majority',
      passed,
    });
    decided(t, m, yes.length + c.no.length);
    if (passed)
      t.add('motion', [m], {
        rule: repeal ? 'institutions.repealed' : 'institutions.adopted',
        delta: repeal ? -1 : 1,
        path: pathOf(of, def),
        by: yes,
      });
  }
};

/** Where votes rest, what somebody voted on is settled for a while, whichever way it went. */
function decided(t: Turn, motion: number, votes: number): void {
  if (t.setup.scenario.rules.institutions === undefined || votes === 0) return;
  t.add('motionVoted', [motion], {
    rule: 'institutions.rest',
    delta: t.world.turn - t.world.motionVoted.get(motion),
    path: '/rules/institutions/rest',
  });
}

function count(t: Turn, motion: number) {
  const { accord, def } = t.setup.motions[motion] as Turn['setup']['motions'][number];
  const voters = votersOf(t.setup, t.world, accord);
  const said = (vote: 'yes' | 'no' | 'abstain') =>
    voters.filter((id) => (t.orders[t.setup.state(id)]?.motions[def.id] ?? 'abstain') === vote);
  const [yes, no, abstain] = [said('yes'), said('no'), said('abstain')];
  const { veto } = rulesOf(t.setup, t.world, accord);
  return {
    motion,
    yes,
    no,
    abstain,
    veto,
    repeal: t.world.motion.get(motion) !== 0,
    passed: carries(yes.length, no.length, voters.length, veto),
  };
}
