import type { Check } from './types';

/** A share is for members to share; alone, honouring only costs or only pays. */
export const lonelyShare: Check = {
  code: 'SC304',
  find: (s) =>
    s.accords
      .filter(
        (x) => x.members.length === 1 && x.provisions.some((p) => p.kind === 'share' || p.kind === 'pool'),
      )
      .map((x) => ({
        path: `/accords/${x.id}/members`,
        what: `"${x.name}" has one member and something to share`,
        why: 'with nobody else there is no dilemma',
        fix: 'add members, or use a push instead',
      })),
};
