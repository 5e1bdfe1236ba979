import type { Check } from './types';

/** A hedging seat wins by its aims and by nothing else. */
export const noWayToWin: Check = {
  code: 'SC303',
  find: (s) =>
    s.states
      .filter((x) => x.seat !== undefined && x.pole === 'hedging' && !s.aims.some((aim) => aim.seat === x.id))
      .map((x) => ({
        path: `/states/${x.id}/seat`,
        what: `${x.name} has no aim`,
        why: 'a hedging seat wins when it has met its aims, so this one never can',
        fix: `add an aim with "seat": "${x.id}"`,
      })),
};
