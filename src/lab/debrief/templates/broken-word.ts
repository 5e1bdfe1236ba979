import { wrongs } from '../../calibration/word';
import type { Template } from '../types';

/** Broken promises weighed in the largest games. */
const MOST = 6;

/** A promise that was broken, from the side it was given to. */
export const brokenWord: Template = {
  id: 'broken-word',
  most: 2,
  find: ({ game, whole }) =>
    wrongs(game, whole ? Infinity : MOST).map((w) => ({
      id: `broken-word/${w.promise}`,
      template: 'broken-word',
      turn: w.turn,
      params: {
        from: { of: 'state', id: w.from },
        wronged: { of: 'state', id: w.wronged },
        clause: { of: 'clause', clause: w.clause },
        cost: w.cost ?? 0,
        harm: w.cost === null ? 'unknown' : w.cost > 0.05 ? 'cost' : w.cost < -0.05 ? 'gain' : 'none',
        learnt: w.learnt,
      },
      evidence: { facts: [w.fact], cells: [{ turn: w.turn, measure: 'brokenPromises', subject: w.from }] },
      weight: Math.abs(w.cost ?? 0) + 1,
    })),
};
