import type { AccordDef, MotionDef, Scenario } from '../types';
import type { Check, Finding } from './types';

/** Motions nobody can settle among several, that no turn would be played under, or whose effect this scenario has no place for. */
export const idleMotion: Check = {
  code: 'SC315',
  find: (s) => s.accords.flatMap((accord) => accord.motions.flatMap((motion) => flaws(s, accord, motion))),
};

function flaws(s: Scenario, accord: AccordDef, motion: MotionDef): Finding[] {
  const path = `/accords/${accord.id}/motions/${motion.id}`;
  const finding = (at: string, why: string, fix: string): Finding[] => [
    { path: `${path}${at}`, what: `the motion "${motion.title}" changes nothing`, why, fix },
  ];
  const voters = s.states.filter((x) => x.seat !== undefined && accord.members.includes(x.id));
  if (voters.length < 2)
    return finding(
      '',
      voters.length === 0
        ? 'no member of the accord is a seat'
        : 'the accord has one voter, who needs no vote',
      'put motions before accords of several seats',
    );
  const last = s.turns.count + s.turns.hidden.length;
  if (motion.from >= last)
    return finding(
      '/from',
      'no turn is played after the vote',
      `let it be voted on in turn ${last - 1} or earlier`,
    );
  return motion.effects.flatMap((effect) => {
    const at = `/effects/${effect.kind}`;
    switch (effect.kind) {
      case 'quorum':
        return effect.least <= accord.members.length
          ? []
          : finding(
              at,
              `the accord has ${accord.members.length} members`,
              'ask for fewer, or the accord is doomed',
            );
      case 'suspension':
        return effect.suspend !== 'by-members' || s.rules.ledger === 'full'
          ? []
          : finding(at, 'only the full ledger lets each partner decide', 'use "none" or "auto-by-all"');
      case 'secrecy':
        return effect.count !== undefined || effect.conduct !== undefined
          ? []
          : finding(
              at,
              'it says neither who is told the count nor who is told names',
              'add "count" or "conduct"',
            );
      case 'observers':
        return effect.states.some((id) => !accord.members.includes(id))
          ? []
          : finding(at, 'all its observers are members', 'name states that are not members');
      default:
        return [];
    }
  });
}
